import type { GoogleProblem } from "@/lib/rules/google-identity";

/** Signing in with Google. */
export const google = {
  goOn: "Googleで続行",
  or: "または",
  terms:
    "アカウントがない場合は、Googleで続行するとアカウントが作成されます。続行すると、<link>利用規約</link>に同意したことになります。",
  heading: "Googleでログイン",
  lead: "本人確認はGoogleが行います。Googleのパスワードがこちらに渡ることはありません。",
  tryAgain: "もう一度試す",
  otherWay: "別の方法でログイン",
  reference: "参照番号：{reference}",
  linked: "Google",
  linkedDetail: "{from}から{address}と連携しています。",
  notLinked:
    "連携していません。連携するには、ログインするときに「Googleで続行」を押し、続けてパスワードで一度ログインしてください。",
  unlink: "Googleの連携を解除",
  keep: "連携したままにする",
  unlinkWarning: "解除すると、ログインにはパスワードを使います。ほかのデバイスはすべてログアウトされます。",
  lastWayIn: "ログインできる方法がGoogleだけになっています。先にパスワードを設定すると、連携を解除できます。",
  setPassword: "パスワードを設定",
  setPasswordLead:
    "Googleのほかに、パスワードでもログインできるようになります。ほかのデバイスはすべてログアウトされます。このデバイスではログインしたままです。",
  save: "保存",
  problems: {
    unreachable: "Googleが応答しません。アカウントに問題はありません。もう一度試すか、別の方法でログインしてください。",
    slow: "Googleの応答に10秒以上かかりました。もう一度試すか、別の方法でログインしてください。",
    refused: "Googleでのログインがキャンセルされました。もう一度試すか、別の方法でログインしてください。",
    "not-trusted":
      "Googleから届いた応答を検証できなかったため、受け付けませんでした。もう一度試しても起きる場合は、サポートにお問い合わせください。",
    clock:
      "Googleの応答が古すぎる、または新しすぎると判断されました。もう一度試しても起きる場合は、サポートにお問い合わせください。",
    expired:
      "この応答は、使用済みか、届くのが遅すぎたか、別のブラウザまたはタブで始めたものです。もう一度お試しください。",
    off: "このポータルでは、Googleでのログインはオフになっています。代わりにメールアドレスでログインしてください。",
    "address-missing": "Googleからメールアドレスが通知されなかったため、何も行いませんでした。",
    "address-not-verified":
      "Googleでメールアドレスが確認されていないため、連携もアカウントの作成もできません。Googleで確認を済ませるか、メールアドレスでログインしてください。",
    "address-in-use":
      "このメールアドレスのアカウントは、Googleではログインできないアカウントです。メールアドレスでログインしてください。",
    "other-google-account":
      "連携しているものとは別のGoogleアカウントです。連携しているGoogleアカウントを選んでください。",
  } satisfies Record<GoogleProblem, string>,
};
