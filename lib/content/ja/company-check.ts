import type { CheckLine, CompanyCheck } from "@/lib/rules/company-check";

/** The page that looks at a company's sign-in. */
export const companyCheck = {
  title: "会社のログインを確認",
  lead: "このポータルと会社のログインシステムとの接続を確認します。お客様やアカウントについては調べません。同じドメインのアドレスなら、どれでも同じ結果になります。",
  address: "会社のメールアドレス",
  check: "確認する",
  patience: "会社のログインシステムに問い合わせるため、最大10秒ほどかかることがあります。",
  guide: "会社のアカウントでログインするときの手順をすべて見る",
  results: "確認結果",
  whoCanFix: "解決できる人",
  message: "転送用のメッセージ",
  notConnected:
    "{domain}は、このポータルでは会社のログインに接続されていません。{domain}のアドレスでは、通常どおりパスワードまたはGoogleでログインします。",
  ordinary: "ログインへ進む",
  goOn: "{name}へ進む",
  allFine: "こちらから見るかぎり、{name}のログインは正常です。",
  broken: "{name}のログインに問題があります。内容と解決できる人を下に示します。",
  owners: {
    company: "{name}で解決できます。下のメッセージを、ログインシステムの管理者に送ってください：{contact}",
    support:
      "{name}と当社が協力して解決できます。下のメッセージを{support}、またはログインシステムの管理者に送ってください：{contact}",
    oneself:
      "もう一度お試しください。妨げになるものは見つかりませんでした。それでも{name}でログインが拒否される場合、理由は同社の管理者が確認できます：{contact}。下のメッセージを送ってください。",
  },
  verdict: { fine: "問題なし", problem: "要確認", unknown: "未確認" },
  last: {
    hour: "1時間以内",
    day: "24時間以内",
    days: "{amount, plural, other {#日前}}",
    never: "なし",
  },
  checks: {
    domain: {
      label: "ドメイン",
      fine: "{domain}は{name}に接続されています。",
      problem:
        "{domain}が{name}のものであることを確認できなくなりました。DNSレコードがありません。レコードが戻るまで、このドメインのアドレスでは会社のログインに進めません。",
    },
    on: {
      label: "接続",
      fine: "オンになっています。",
      problem: "このポータルではオフになっているため、誰もこの方法でログインできません。",
    },
    answers: {
      label: "応答",
      fine: "{name}のログインシステムは応答しています。",
      problem: "{name}のログインシステムが応答しません。",
      slow: "{name}のログインシステムの応答に10秒以上かかりました。",
      unknown: "今は誰もこのログインへ進めないため、問い合わせませんでした。",
    },
    fits: {
      label: "発行者と鍵",
      fine: "このポータルの想定と一致しています。",
      problem: "発行者、鍵、またはアドレスがこのポータルの想定と異なるため、応答を検証できません。",
      unknown: "応答がないため、比較できません。",
    },
    clock: {
      label: "時計",
      fine: "こちらの時計との差は1分以内です。",
      ahead: "こちらの時計より{amount, plural, other {#秒}}進んでいるため、応答が新しすぎると判断されます。",
      behind: "こちらの時計より{amount, plural, other {#秒}}遅れているため、応答が古すぎると判断されます。",
      unknown: "時刻の情報がありませんでした。",
    },
    last: {
      label: "最後のログイン",
      hour: "この方法でログインした人がいます。ほかの人には問題なく使えています。",
      day: "この方法でログインした人がいます。その時点では問題なく使えていました。",
      days: "それ以降、この方法でログインした人はいません。",
      never: "記録にあるかぎり、この方法でログインした人はまだいません。",
    },
  } satisfies Record<CompanyCheck, { label: string } & Partial<Record<CheckLine["says"], string>>>,
  report:
    "{name}から{brand}へのログインを確認しました。\n日時：{at}\n参照番号：{reference}\n会社：{name}\nドメイン：{domain}\nポータル：{address}",
};
