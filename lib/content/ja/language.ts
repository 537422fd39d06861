/** Choosing the language of screens and mail. */
export const language = {
  title: "言語",
  lead: "このアカウントのすべてのページとメールに使われます。",
  browserLead: "このブラウザで表示するページの言語です。アカウントの言語は「設定」で別に選べます。",
  save: "保存",
  cancel: "キャンセル",
};
