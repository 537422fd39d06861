export const createAccount = {
  start: {
    title: "アカウントを作成",
    lead: "ご本人のアドレスであることを確認するため、メールで認証コードをお送りします。",
    emailAddress: "メールアドレス",
    next: "次へ",
    haveAccount: "アカウントをお持ちですか？",
    signIn: "ログイン",
  },
  details: {
    title: "お客様の情報",
    emailAddress: "メールアドレス",
    firstName: "名",
    lastName: "姓",
    password: "パスワード",
    terms: "<link>利用規約</link>に同意します",
    createAccount: "アカウントを作成",
  },
};
