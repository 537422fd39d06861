/** The pages of the authenticator app on the Security tab. */
export const authenticator = {
  title: "認証アプリ",
  "set-up-authenticator": {
    title: "認証アプリを設定",
    lead: "設定すると、ログインのたびにアプリの認証コードの入力が必要になります。最初のコードが確認できるまでは、何も変わりません。",
    done: "オンにする",
  },
  "update-authenticator": {
    title: "認証アプリを変更",
    lead: "新しいアプリの最初の認証コードが確認できるまでは、以前のアプリを使えます。確認できたあとは使えません。",
    done: "変更する",
  },
  apps: "認証アプリを開いてください。時刻ベースのコード（TOTP）に対応したアプリなら、どれでも使えます。よく使われている無料のアプリは、Google Authenticator、Microsoft Authenticator、2FAS、Aegisです。",
  scan: "アプリでアカウントを追加し、このQRコードを読み取ってください。",
  qrCode: "認証アプリのセットアップキーが入ったQRコード",
  openApp: "このスマートフォンのアプリで開く",
  typeKey: "読み取れない場合は、代わりに次のセットアップキーを入力してください：",
  key: "セットアップキー",
  entry:
    "アプリには「{entry}」と{address}が表示されます。認証コードの入力を求められたら、いつもこの項目のコードを使ってください。",
  enterCode: "アプリに表示されたこの項目の認証コードを入力してください。",
  code: "認証コード",
  codeHint: "6桁の数字です。30秒ごとに新しいコードに変わります。",
  cancel: "キャンセル",
  manage: {
    title: "認証アプリを管理",
    lead: "認証アプリはオンです。ログインのたびにアプリの認証コードの入力が必要です。",
    legend: "どうしますか？",
    update: "認証アプリを変更",
    updateHint: "機種変更したときや、別のアプリに替えるときに。",
    turnOff: "オフにする",
    turnOffHint: "認証コードは再びメールで届きます。",
    continue: "続行",
  },
  off: {
    title: "認証アプリをオフにする",
    warning:
      "アプリがないと、パスワードを知っていて{address}宛てのメールを読める人なら誰でもログインできます。次のログインから認証コードは再びメールで届き、ほかのデバイスはすべてログアウトされます。",
    turnOff: "オフにする",
    keep: "オンのままにする",
  },
};
