export const resetPassword = {
  start: {
    title: "パスワードを再設定",
    lead: "ご本人であることを確認するため、メールで認証コードをお送りします。",
    elsewhere:
      "Googleや会社のアカウントでログインしている場合、パスワードはこちらにはありません。Googleや会社のほうで再設定してください。",
    emailAddress: "メールアドレス",
    next: "次へ",
    remembered: "思い出しましたか？",
    signIn: "ログイン",
  },
  new: {
    title: "新しいパスワードを設定",
    lead: "設定すると、すべてのデバイスからログアウトされます。新しいパスワードでログインしてください。",
    newPassword: "新しいパスワード",
    confirm: "新しいパスワード（確認）",
    reset: "パスワードを再設定",
  },
};
