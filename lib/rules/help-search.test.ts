import { describe, expect, it } from "vitest";
import { catalogs } from "@/lib/content/messages";
import { searchWords } from "@/lib/content/search-words";
import { articleNames, troubleshooter } from "@/lib/content/troubleshooter";
import { questions as de } from "@/lib/testing/questions/de";
import { questions as en } from "@/lib/testing/questions/en";
import { questions as es } from "@/lib/testing/questions/es";
import { questions as fr } from "@/lib/testing/questions/fr";
import { questions as ja } from "@/lib/testing/questions/ja";
import { MOST_ANSWERS, helpEntries, openHelpSearch } from "./help-search";
import { LONGEST_QUESTION } from "./support-case";
import { issueNames } from "./troubleshooter";

const asked = { en, de, fr, es, ja } satisfies Record<keyof typeof catalogs, typeof en>;
const languages = Object.keys(asked) as (keyof typeof asked)[];

const openIn = (language: keyof typeof asked) =>
  openHelpSearch(helpEntries(troubleshooter, catalogs[language], searchWords[language]), searchWords[language]);
const search = openIn("en");

describe("H7: the assistant", () => {
  it.each(languages)(
    "H7: of 60 questions in %s in people's own words, the right issue is first in 90 % and among three in all",
    (language) => {
      const find = openIn(language);
      const questions = asked[language];
      expect(questions).toHaveLength(60);
      const places = questions.map(([question, issue]) => ({
        question,
        place: find(question).findIndex((answer) => answer.kind === "issue" && answer.issue === issue),
      }));
      const notFirst = places.filter(({ place }) => place !== 0);
      expect(notFirst.length, JSON.stringify(notFirst, null, 1)).toBeLessThanOrEqual(6);
      expect(places.filter(({ place }) => place < 0 || place > 2)).toEqual([]);
    },
  );

  it.each([
    ["can I turn off 2fa?", "turning-off-second-step"],
    ["do i have to enter a code every day", "code-each-time"],
    ["is there an sms option", "confirmation-methods"],
    ["can i create an account without a code", "account-without-code"],
    ["can I use a middle name with a number in it", "names"],
    ["how do i delete cookies in safari", "clearing-browser-data"],
    ["how to print my backup code", "backup-codes"],
    ["what's SSO", "company-sign-in"],
  ])("H7: %s: the article %s comes first", (question, name) => {
    expect(search(question)[0]).toEqual({ kind: "article", name });
  });

  it.each([
    ["lost my phone", "lost my phnoe"],
    ["authenticator app refused", "autenticator app refuesd"],
    ["page keeps loading", "PAGE KEEPS LOADING!!!"],
    ["company single sign on fails", "ｃｏｍｐａｎｙ síngle sign-on fails"],
  ])("H7: %j and %j have the same first answer", (right, typed) => {
    expect(search(right)[0]).toBeDefined();
    expect(search(typed)[0]).toEqual(search(right)[0]);
  });

  it("H7: a question about a step leads to the step", () => {
    expect(search("gmail puts you into spam")[0]).toEqual({ kind: "issue", issue: "code-not-received", step: "junk" });
  });

  it.each([
    ["メールが届きません", "すぐに届かない"],
    ["ログインを忘れた", "すぐに忘れる"],
    ["サーバーが", "サーバ"],
    ["ﾌﾞﾗｳｻﾞが", "このブラウザでは"],
    ["サイトが", "ブラウザ"],
    ["スマホが", "ブラウザ"],
  ])("H7: without spaces, %j is found as %j is", (question, text) => {
    const words = {
      ...searchWords.en,
      silent: "が",
      otherNames: { サイト: "ブラウザ", スマホ: "ブラウザ" },
    };
    const one = (name: string, text: string) => ({ kind: "article" as const, name, title: text, hints: text, text });
    const find = openHelpSearch([one("meant", text), one("other", "会社のガイド")], words);
    expect(find(question.repeat(4))).toEqual([{ kind: "article", name: "meant" }]);
  });

  it.each(["what is the weather tomorrow", "asdf qwer", "", "?!", "the and of", "取引先の請求書", "\u0000\u202e"])(
    "H7: nothing fits %j",
    (question) => {
      expect(search(question)).toEqual([]);
    },
  );

  it("H7: whatever is asked, answers are few, and each once", () => {
    const hostile = [
      "code ".repeat(LONGEST_QUESTION / 5),
      "constructor __proto__ toString hasOwnProperty",
      "a".repeat(LONGEST_QUESTION),
      "(a+)+$ .* [code] {{7*7}} <b>password</b> ' or 1=1 --",
      "pasword coed phnoe authenticatr loadign spinnning recieve microsft okat cooki "
        .repeat(4)
        .slice(0, LONGEST_QUESTION),
      "認証コードが届かない".repeat(LONGEST_QUESTION).slice(0, LONGEST_QUESTION),
      "ー".repeat(LONGEST_QUESTION),
    ];
    for (const question of hostile) {
      const answers = search(question).map((answer) => (answer.kind === "issue" ? answer.issue : answer.name));
      expect(answers.length).toBeLessThanOrEqual(MOST_ANSWERS);
      expect(new Set(answers).size).toBe(answers.length);
    }
  });

  it.each(languages)("H7: everything that there is can be found in %s, and has hints", (language) => {
    const find = openIn(language);
    const { articles, helpIssues } = catalogs[language];
    for (const name of articleNames) {
      expect(searchWords[language].articles, name).toHaveProperty(name);
      expect(find(articles[name].title), name).toContainEqual({ kind: "article", name });
    }
    for (const issue of issueNames) expect(find(helpIssues[issue].title)[0], issue).toMatchObject({ issue });
    expect(Object.keys(searchWords[language].articles).sort()).toEqual([...articleNames].sort());
  });
});
