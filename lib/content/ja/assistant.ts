/** The assistant: a question in one's own words, answered out of the guide and the articles. */
export const assistant = {
  title: "アシスタントに質問する",
  lead: "普段の言葉で質問してください。ガイドとヘルプ記事の中から探します。質問の内容が外部に送られることはありません。",
  question: "質問",
  hint: "例：認証コードが届かない。認証コードやパスワードは入力しないでください。",
  ask: "質問する",
  found:
    "{count, plural, =0 {この質問に合う回答は見つかりませんでした。} other {回答が#件見つかりました。質問に合う順に表示しています。}}",
  tooLong: "質問が長すぎます。{longest}文字以内で入力してください。",
  step: "手順：{step}",
  article: "ヘルプ記事",
  nothing: "別の言葉で質問するか、サポートの担当者にお尋ねください。",
  handOverTitle: "お探しの回答がありませんか？",
  handOver: "この質問を添えて、サポートの担当者に引き継げます。",
  toPerson: "サポートに問い合わせる",
};
