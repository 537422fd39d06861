export const reauthenticate = {
  title: "本人確認",
  lead: {
    "set-up-authenticator": "認証アプリを設定する前に、パスワードと認証コードを確認します。",
    "update-authenticator": "認証アプリを変更する前に、パスワードと認証コードを確認します。",
    "turn-off-authenticator": "認証アプリをオフにする前に、パスワードと認証コードを確認します。",
    "generate-backup-code": "バックアップコードを作成する前に、パスワードと認証コードを確認します。",
    "set-password": "パスワードを設定する前に、Googleでの本人確認と認証コードの確認を行います。",
    "change-address": "メールアドレスを変更する前に、パスワードと認証コードを確認します。",
    "unlink-google": "Googleの連携を解除する前に、パスワードと認証コードを確認します。",
    "delete-account": "アカウントを削除する前に、パスワードと認証コードを確認します。",
    "export-account": "データのコピーを受け取る前に、パスワードと認証コードを確認します。",
  },
  googleLead: "こちらにはパスワードがないため、Googleで本人確認を行い、そのあと認証コードを確認します。",
  emailAddress: "メールアドレス",
  password: "パスワード",
  next: "次へ",
  cancel: "キャンセル",
};
