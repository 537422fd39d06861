/**
 * When a page fails in the browser or while it is made. Reaches the browser with every page, where no catalog does,
 * so it stands alone and stays short.
 */
export const crash = {
  title: "こちら側で問題が発生しました",
  text: "このページを表示できませんでした。これまでの操作は保存されています。もう一度試すか、数分お待ちください。",
  tryAgain: "もう一度試す",
  start: "最初のページへ",
  reference: "参照番号：",
};
