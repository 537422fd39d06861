/** Words of the mail that tells support of a case. */
export const supportCase = {
  subject: "{brand}：お問い合わせ{reference}",
  heading: "お問い合わせ{reference}",
  replyTo: "回答先：{address}",
  phone: "折り返し先：{phone}",
  tried: "試しても解決しなかった手順：",
  asked: "アシスタントへの質問：",
  note: "お問い合わせ内容（原文）：",
  openedAt:
    "{at, date, year}{at, date, month}{at, date, day} {at, time, clock}（UTC）に、お問い合わせページから受け付けました。ご本人にも同じ番号をお伝えしています。",
  unproved:
    "ここに書かれていることは何も証明されておらず、特にアドレスは本人のものとはかぎりません。アカウントについて何かを伝えたり変更したりする前に、必ず本人確認を行ってください。認証コードやパスワードを尋ねてはいけません。",
};
