/** What a case tells of checks, and of the newest mail; what else was looked at has the words of its own page. */
export const caseChecks = {
  line: "{check}：{result}",
  mail: {
    way: {
      label: "最新のメール",
      queued: "まもなく送信",
      "handed-over": "送信済み、その後の連絡なし",
      delayed: "送信に遅れあり",
      accepted: "宛先のメールサーバーが受け取り済み",
      bounced: "配信できずに戻ってきた",
      blocked: "メール配信サービスが送信を止めている",
      complained: "迷惑メールとして報告された",
      failed: "有効期間内に送信できなかった",
    },
    because: {
      label: "戻ってきた理由",
      "no-such-mailbox": "このメールボックスがない",
      "mailbox-full": "メールボックスがいっぱい",
      unwanted: "宛先のメールサーバーがこちらからのメールを拒否している",
      unknown: "通知なし",
    },
    code: {
      label: "そのメールの認証コード",
      live: "有効",
      used: "使用済み",
      "tried-too-often": "入力の間違いが続き無効",
      replaced: "新しいコードに置き換え済み",
      "too-old": "期限切れ",
    },
  },
};
