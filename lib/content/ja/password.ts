/** The password field with its checklist, wherever a password is chosen. */
export const password = {
  show: "パスワードを表示",
  advice:
    "ほかで使っていないもので、よくある言い回しや名前、誕生日を含まないパスワードにしてください。パスワードマネージャーで作成して保存できます。",
  rules: {
    "min-length": "{shortest}文字以上",
    "max-length": "{longest}文字以下",
    "upper-case": "英大文字を含む",
    "lower-case": "英小文字を含む",
    number: "数字を含む",
    symbol: "記号を含む",
    "unlike-address": "メールアドレスに似ていない",
  },
  met: "達成",
};
