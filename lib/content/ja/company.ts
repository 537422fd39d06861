import type { CompanyProblem } from "@/lib/rules/company-problem";

/** Signing in through a company. */
export const company = {
  title: "会社のアカウントでログイン",
  heading: "{name}のアカウントでログイン",
  lead: "{address}は{name}のアドレスです。本人確認は{name}が行います。ここではパスワードも認証コードも必要ありません。",
  trial:
    "{address}で{name}のログインを試験利用しています。この方法でログインしたアカウントは、以後{name}の管理下になります。",
  goOn: "{name}へ進む",
  tryAgain: "もう一度試す",
  owners: {
    company:
      "{name}で解決できます。ログインシステムの管理者にお問い合わせください：{contact}。もう一度試してもかまいません。",
    support: "{name}と当社が協力して解決できます。{support}、またはログインシステムの管理者にご連絡ください：{contact}",
    oneself:
      "故障ではありません。このブラウザでもう一度お試しください。繰り返し起きる場合は、次の連絡先にお問い合わせください：{contact}",
  },
  forward: "転送用のメッセージ",
  message:
    "{name}から{brand}へのログインができませんでした。\n{what}\n日時：{at}\n参照番号：{reference}\n会社：{name}\nポータル：{address}",
  copy: "メッセージをコピー",
  copied: "コピーしました",
  notCopied: "ブラウザの設定によりコピーできませんでした。テキストを選択してコピーしてください。",
  managed: "{name}が管理しています。変更するには、次の連絡先にお問い合わせください：{contact}",
  confirmed:
    "ログインの確認は{name}が行うため、ここでは2段階認証を設定しません。くわしくは次の連絡先にお問い合わせください：{contact}",
  problems: {
    unreachable: "{name}のログインシステムが応答しません。",
    slow: "{name}のログインシステムの応答に10秒以上かかりました。",
    refused:
      "{name}のログインが許可されませんでした。キャンセルされたか、{name}側でこのポータルが割り当てられていません。",
    "not-trusted":
      "{name}のログインシステムから届いた応答を検証できませんでした。発行者、鍵、または設定が一致しません。",
    clock: "{name}のログインシステムの時計がずれているため、応答が古すぎる、または新しすぎると判断されました。",
    expired: "この応答は、使用済みか、届くのが遅すぎたか、別のブラウザまたはタブで始めたものです。",
    off: "このポータルでは、{name}のログインはオフになっています。",
    "address-missing": "{name}から、メールアドレスが通知されませんでした。",
    "address-not-verified": "{name}によると、メールアドレスが確認されていません。",
    "address-of-another-domain": "{name}から通知されたメールアドレスは、同社のドメインのものではありません。",
    "address-in-use": "このメールアドレスのアカウントはすでにあり、{name}のログインに切り替えられないアカウントです。",
    "only-a-test": "{name}のログインは試験中です。現在ログインできるのは、試験の対象として指定された人だけです。",
  } satisfies Record<CompanyProblem, string>,
};
