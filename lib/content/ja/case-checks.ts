import { browserCheck } from "./browser-check";
import { companyCheck } from "./company-check";

const browser = browserCheck.checks;
const company = companyCheck.checks;

/** Results of a check as a case tells them: of each check its name and what it may say. */
export const caseChecks = {
  line: "{check}：{result}",
  browser: {
    cookies: { label: browser.cookies.label, ...browserCheck.verdict },
    browser: { label: browser.browser.label, ...browserCheck.verdict },
    javascript: { label: browser.javascript.label, ...browserCheck.verdict },
    storage: { label: browser.storage.label, ...browserCheck.verdict },
    clock: { label: browser.clock.label, ...browserCheck.verdict },
    reachable: { label: browser.reachable.label, ...browserCheck.verdict },
  },
  company: {
    domain: { label: company.domain.label, ...companyCheck.verdict },
    on: { label: company.on.label, ...companyCheck.verdict },
    answers: { label: company.answers.label, ...companyCheck.verdict },
    fits: { label: company.fits.label, ...companyCheck.verdict },
    clock: { label: company.clock.label, ...companyCheck.verdict },
  },
  mail: {
    way: {
      label: "最新のメール",
      queued: "まもなく送信",
      "handed-over": "送信済み、その後の連絡なし",
      delayed: "送信に遅れあり",
      accepted: "宛先のメールサーバーが受け取り済み",
      bounced: "配信できずに戻ってきた",
      blocked: "メール配信サービスが送信を止めている",
      complained: "迷惑メールとして報告された",
      failed: "有効期間内に送信できなかった",
    },
    because: {
      label: "戻ってきた理由",
      "no-such-mailbox": "このメールボックスがない",
      "mailbox-full": "メールボックスがいっぱい",
      unwanted: "宛先のメールサーバーがこちらからのメールを拒否している",
      unknown: "通知なし",
    },
    code: {
      label: "そのメールの認証コード",
      live: "有効",
      used: "使用済み",
      "tried-too-often": "入力の間違いが続き無効",
      replaced: "新しいコードに置き換え済み",
      "too-old": "期限切れ",
    },
  },
};
