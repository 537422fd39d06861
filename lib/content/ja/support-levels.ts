/** Which support comes with which plan. */
export const supportLevels = {
  title: "サポートの種類",
  lead: "各プランに含まれるサポートと、回答までの目安です。",
  yourPlan: "ご利用のプラン",
  lockedOut: "ログインできないときは、プランにかかわらず、いつでもお問い合わせいただけます。",
  toContact: "サポートに問い合わせる",
  notInPlan: "含まれません",
  plans: { basic: "ベーシック", standard: "スタンダード", premium: "プレミアム" },
  ways: {
    guide: "ガイドとヘルプ記事",
    assistant: "アシスタント",
    "contact-form": "お問い合わせフォーム",
    "call-back": "折り返しの電話",
  },
  hours: {
    always: "いつでもすぐに",
    "working-days": "月曜～金曜 9:00～17:00（UTC）、1営業日以内に回答",
    "within-4-hours": "いつでも、4時間以内に回答",
  },
};
