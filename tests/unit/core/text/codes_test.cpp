// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/codes.h"

#include <gtest/gtest.h>

using namespace coir;
using namespace coir::text;

// The four worked codes of domain.md B.1 and the standard's own vector.
TEST(Uscc, AcceptsTheWorkedCodes) {
    for (const char* code : {"91460100PDY00001X1", "91460200PDY000175P", "92460400PDY001231B", "93469023PDY004563D",
                             "91350100M000100Y43"}) {
        const auto check = checkUscc(code);
        EXPECT_TRUE(check.ok()) << code;
    }
    EXPECT_FALSE(checkUscc("91460100PDY00001X1").organisationWarning());
}

TEST(Uscc, NamesTheExpectedCheckCharacter) {
    const auto standard = checkUscc("91350100M000100Y4Z");
    EXPECT_EQ(standard.fault, CodeFault::BadAlphabet); // Z is outside the alphabet
    EXPECT_EQ(standard.position, 18);
    const auto haikou = checkUscc("91460100PDY00001X2");
    EXPECT_EQ(haikou.fault, CodeFault::WrongCheck);
    EXPECT_EQ(haikou.expected, '1');
    EXPECT_EQ(checkUscc("91350100M000100Y44").expected, '3');
}

TEST(Uscc, RefusesEveryChangedCharacter) {
    const std::string good = "91460200PDY000175P";
    for (std::size_t i = 0; i < good.size(); ++i)
        for (const char c : std::string("0123456789ABCDEFGHJKLMNPQRTUWXY"))
            if (c != good[i]) {
                std::string bad = good;
                bad[i] = c;
                EXPECT_FALSE(isUscc(bad)) << bad;
            }
    for (std::size_t i = 0; i + 1 < good.size(); ++i)
        if (good[i] != good[i + 1]) {
            std::string bad = good;
            std::swap(bad[i], bad[i + 1]);
            EXPECT_FALSE(isUscc(bad)) << bad;
        }
}

TEST(Uscc, TellsLengthFromAlphabet) {
    EXPECT_EQ(checkUscc("91460100PDY00001X").fault, CodeFault::WrongLength);
    EXPECT_EQ(checkUscc("91460100PDY00001X11").fault, CodeFault::WrongLength);
    EXPECT_EQ(checkUscc("").fault, CodeFault::WrongLength);
    // 18 bytes, but six characters.
    EXPECT_EQ(checkUscc("海南省海口市").fault, CodeFault::WrongLength);
    for (const char c : std::string("IOSVZ")) {
        std::string bad = "91460100PDY00001X1";
        bad[9] = c;
        EXPECT_EQ(checkUscc(bad).fault, CodeFault::BadAlphabet);
        EXPECT_EQ(checkUscc(bad).position, 10);
    }
}

TEST(Uscc, WarnsOfAWrongOrganisationCodeInside) {
    // Body PDY00001 wants X (474 mod 11 = 1); with 0 in its place the outer sum is 2665 - 29*28 = 1853,
    // mod 31 = 24, check value 7.
    const auto check = checkUscc("91460100PDY0000107");
    EXPECT_TRUE(check.ok());
    EXPECT_EQ(check.organisationExpected, 'X');
}

TEST(Uscc, SuggestsLookAlikesOnly) {
    EXPECT_EQ(suggestUscc("9146O1O0PDY00001X1"), "91460100PDY00001X1");
    EXPECT_EQ(suggestUscc("91460100PDY00001XI"), "91460100PDY00001X1");
    EXPECT_EQ(suggestUscc("91460100PDY00001X2"), "");
}

TEST(Uscc, IsMadeFromItsParts) {
    EXPECT_EQ(makeUscc('9', '1', "460100", "PDY00001"), "91460100PDY00001X1");
    EXPECT_EQ(makeUscc('9', '3', "469023", "PDY00456"), "93469023PDY004563D");
    EXPECT_EQ(makeUscc('9', '1', "46010", "PDY00001"), "");
    EXPECT_EQ(makeOrganisationCode("PDY00017"), "PDY000175");
}

TEST(Code, IsNormalisedWithoutGuessing) {
    EXPECT_EQ(normaliseCode(" ９１460100pdy00001x１\t"), "91460100PDY00001X1");
    EXPECT_EQ(normaliseCode("'9146 0100 PDY0 0001 X1\xE3\x80\x80"), "91460100PDY00001X1");
    EXPECT_EQ(normaliseCode("PDY00017－5"), "PDY00017-5");
    EXPECT_EQ(normaliseCode("9146O100"), "9146O100");
}

TEST(OrganisationCode, AcceptsBothPrintedForms) {
    EXPECT_TRUE(checkOrganisationCode("PDY00017-5").ok());
    EXPECT_TRUE(checkOrganisationCode("PDY000175").ok());
    EXPECT_EQ(checkOrganisationCode("PDY000174").expected, '5');
    EXPECT_EQ(checkOrganisationCode("PDY0001").fault, CodeFault::WrongLength);
}

TEST(RegistrationNumber, FollowsMod1110) {
    EXPECT_TRUE(checkRegistrationNumber("460100000123450").ok());
    EXPECT_TRUE(checkRegistrationNumber("460200600012344").ok());
    EXPECT_EQ(checkRegistrationNumber("460200600012345").expected, '4');
    EXPECT_EQ(checkRegistrationNumber("46020060001234A").fault, CodeFault::BadAlphabet);
}

TEST(SubjectCode, IsRecognisedByShape) {
    EXPECT_EQ(readSubjectCode("91460100pdy00001x1").kind, SubjectCodeKind::Uscc);
    EXPECT_EQ(readSubjectCode("460100000123450").kind, SubjectCodeKind::RegistrationNumber);
    EXPECT_EQ(readSubjectCode("PDY00017-5").code, "PDY000175");
    EXPECT_EQ(readSubjectCode("460200PDY000175").kind, SubjectCodeKind::TaxpayerId15);
    EXPECT_EQ(readSubjectCode("无").kind, SubjectCodeKind::None);
}

// The documented sample of GB 11643; born 1949-12-31.
TEST(CitizenId, ChecksDateAndCheckCharacter) {
    EXPECT_TRUE(isCitizenId("11010519491231002X"));
    EXPECT_TRUE(isCitizenId("11010519491231002x"));
    EXPECT_FALSE(isCitizenId("110105194912310021"));
    EXPECT_FALSE(isCitizenId("110105194913310020"));
    EXPECT_EQ(isoDate(*birthDateOfCitizenId("11010519491231002X")), "1949-12-31");
    EXPECT_TRUE(isCitizenId("110105491231002"));
    EXPECT_FALSE(isCitizenId("110105490231002"));
}

TEST(CitizenId, CountsCompletedYears) {
    const auto born = *makeDate(2008, 2, 29);
    EXPECT_EQ(ageAt(born, *makeDate(2026, 2, 28)), 17);
    EXPECT_EQ(ageAt(born, *makeDate(2026, 3, 1)), 18);
}

TEST(Account, FollowsLuhn) {
    EXPECT_TRUE(isLuhn("4111111111111111")); // the published test number
    EXPECT_FALSE(isLuhn("4111111111111112"));
}

// LEI of the published ISO 17442 examples (GLEIF's own).
TEST(Lei, FollowsMod9710) {
    EXPECT_TRUE(checkLei("506700GE1G29325QX363").ok());
    const auto bad = checkLei("506700GE1G29325QX364");
    EXPECT_EQ(bad.fault, CodeFault::WrongCheck);
    EXPECT_EQ(bad.expected, '3');
}

TEST(Imo, UsesTheLastDigitOfTheSum) {
    EXPECT_TRUE(checkImo("9074729").ok());
    EXPECT_TRUE(checkImo("IMO9074729").ok());
    EXPECT_FALSE(checkImo("9074728").ok());
}

TEST(Phone, LosesItsDress) {
    EXPECT_EQ(normalisePhone("+86 138-7654-1234"), "13876541234");
    EXPECT_EQ(normalisePhone("（0898）6677 8899"), "089866778899");
    EXPECT_EQ(normalisePhone("0898-66778899-801"), "089866778899");
    EXPECT_EQ(normalisePhone("１３８７６５４１２３４"), "13876541234");
    EXPECT_EQ(normalisePhone("13876541234;13900001111"), "13876541234");
    EXPECT_EQ(normalisePhone("无"), "");
    EXPECT_EQ(normalisePhone("66778899"), "66778899");
    EXPECT_EQ(normaliseEmail(" Info@Example.COM "), "info@example.com");
    EXPECT_EQ(normaliseEmail("无"), "");
}

TEST(PersonalShape, DoesNotAskForTheCheck) {
    EXPECT_EQ(personalShape("110105194912310021"), PersonalShape::CitizenId);
    EXPECT_EQ(personalShape("110105491231002"), PersonalShape::CitizenId);
    EXPECT_EQ(personalShape("13876541234"), PersonalShape::Phone);
    EXPECT_EQ(personalShape("0898-66778899"), PersonalShape::Phone);
    EXPECT_EQ(personalShape("6222021234567890123"), PersonalShape::Account);
    EXPECT_EQ(personalShape("9f86d081884c7d659a2feaa0c55ad015"), PersonalShape::None);
    EXPECT_EQ(personalShape("T-P-000123"), PersonalShape::None);
}
