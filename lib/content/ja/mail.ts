/** Words in mail. Formats `clock`, `day`, `month` and `year` are in UTC. */
export const mail = {
  signInCode: {
    subject: "{brand}：ログイン用の認証コード",
    heading: "ログイン用の認証コード",
    intro: "ログイン中の画面に、この認証コードを入力してください。",
    notYou:
      "心当たりがない場合は、パスワードを知られている可能性があります。この認証コードがなければログインはできません。念のため、新しいパスワードに変更してください。",
  },
  reauthenticationCode: {
    subject: "{brand}：本人確認用の認証コード",
    heading: "本人確認",
    intro: "本人確認を行っている画面に、この認証コードを入力してください。",
    notYou:
      "心当たりがない場合は、誰かがアカウントを使っている可能性があります。この認証コードがなければ何も変更できません。すべてのデバイスからログアウトし、新しいパスワードに変更してください。",
  },
  createAccountCode: {
    subject: "{brand}：メールアドレスの確認",
    heading: "メールアドレスの確認",
    intro: "アカウントを作成している画面に、この認証コードを入力してください。",
    notYou: "心当たりがない場合は、このメールを破棄してください。この認証コードがなければアカウントは作成されません。",
  },
  createAccountExists: {
    subject: "{brand}：すでにアカウントをお持ちです",
    heading: "すでにアカウントをお持ちです",
    intro:
      "このメールアドレスの{brand}アカウントはすでにあるため、新しく作成する必要はありません。そのままログインできます。",
    forgotten: "パスワードをお忘れの場合は、新しいパスワードを設定できます。",
    notYou: "心当たりがない場合は、このメールを破棄してください。アカウントは何も変更されていません。",
  },
  resetPasswordCode: {
    subject: "{brand}：パスワードの再設定",
    heading: "パスワードの再設定",
    intro: "パスワードを再設定している画面に、この認証コードを入力してください。",
    notYou:
      "心当たりがない場合は、このメールを破棄してください。パスワードは元のままです。この認証コードがなければ誰も変更できません。",
  },
  resetPasswordElsewhere: {
    subject: "{brand}：このアカウントにはパスワードがありません",
    heading: "再設定するパスワードがありません",
    google:
      "パスワードの再設定が依頼されましたが、この{brand}アカウントにはGoogleでログインします。ログイン画面で「Googleで続行」を押してください。Googleのパスワードをお忘れの場合は、Googleで再設定してください。",
    company:
      "パスワードの再設定が依頼されましたが、{brand}へのログインは所属する組織が確認しています。ログインシステムの管理者にお問い合わせください。パスワードをお忘れの場合も、組織のほうで再設定します。",
    notYou: "心当たりがない場合は、このメールを破棄してください。アカウントは何も変更されていません。",
  },
  resetPasswordUnknown: {
    subject: "{brand}：このアドレスのアカウントはありません",
    heading: "このアドレスのアカウントはありません",
    intro: "パスワードの再設定が依頼されましたが、このメールアドレスの{brand}アカウントはありません。",
    otherAddress:
      "別のアドレスで登録されている可能性があります。そのアドレスでもう一度お試しください。このアドレスでアカウントを作成することもできます。",
    notYou: "心当たりがない場合は、このメールを破棄してください。ご自身の操作なしに何かが行われることはありません。",
  },
  optional: {
    unsubscribe: "配信を停止",
    why: "設定でこの種類のメールをオンにされているため、お送りしています。",
  },
  accountDeleted: {
    subject: "{brand}：アカウントを削除しました",
    heading: "アカウントを削除しました",
    text: "30日が過ぎたため、{brand}アカウントとその内容をすべて完全に削除しました。元に戻すことはできません。新しいアカウントはいつでも作成できます。",
    last: "これが最後のメールです。送信後、このメールアドレスは保存されません。",
  },
  code: {
    lifetime: "送信を依頼したブラウザで、{minutes, plural, other {#分間}}有効です。使えるのは1回だけです。",
    keepToYourself:
      "認証コードは誰にも教えないでください。当社が電話、メール、メッセージでお尋ねすることはありません。",
  },
  askedFrom: {
    browserAndSystem:
      "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、{system}の{browser}から依頼されました。ネットワークアドレス：{networkAddress}",
    browser:
      "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、{browser}から依頼されました。ネットワークアドレス：{networkAddress}",
    system:
      "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、{system}のブラウザから依頼されました。ネットワークアドレス：{networkAddress}",
    unknown:
      "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、不明なブラウザから依頼されました。ネットワークアドレス：{networkAddress}",
    unknownNetworkAddress: "不明",
    operators:
      "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、このポータルの運営者が行いました。",
  },
  links: {
    signIn: "ログイン",
    resetPassword: "パスワードを再設定",
    createAccount: "アカウントを作成",
    help: "ログインでお困りですか？",
    support: "ご質問はこちら",
  },
};
