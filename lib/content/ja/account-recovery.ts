/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "アカウントの復旧",
  onHold:
    "{from}以降に、ここで完了できます。それまでの間、アカウントの持ち主に確認し、持ち主は復旧を止めることができます。まだ何も変更されていません。",
  meanwhile:
    "それまでに必要な操作はありません。このリンクが書かれたメールを保管してください。ここに戻るために必要です。",
  open: "アカウントのアドレスが{address}になります。認証アプリとバックアップコードは使えなくなり、すべてのデバイスからログアウトします。そのあと、新しいパスワードを設定します。",
  until: "このリンクは{until}まで、1回だけ使えます。",
  finish: "アカウントを復旧する",
  contact: "サポートに問い合わせる",
  card: {
    title: "このアカウントの復旧が進んでいます",
    text: "{brand}の運営者に、このアカウントへのログイン方法がすべて失われたとの連絡がありました。{from}以降、別のメールアドレスに変更できるようになり、認証アプリとバックアップコードは使えなくなります。ご自身の依頼でない場合は、止めてください。",
    stop: "復旧を止める",
  },
  mail: {
    link: {
      subject: "{brand}：アカウントの復旧",
      heading: "アカウントに戻るには",
      text: "{brand}の運営者に、アカウントの復旧が依頼されました。安全のため、まずアカウントの持ち主にお知らせします。持ち主は3日間、復旧を断ることができます。",
      times:
        "ボタンは、{opensAt, date, year}{opensAt, date, month}{opensAt, date, day} {opensAt, time, clock}（UTC）から{endsAt, date, year}{endsAt, date, month}{endsAt, date, day} {endsAt, time, clock}（UTC）まで、1回だけ使えます。",
      keep: "それまでこのメールを保管し、リンクはだれにも渡さないでください。アカウントを開くリンクです。",
      notYou: "依頼した覚えがない場合は、このメールを無視して、当社にお知らせください。",
    },
    calledOff: {
      subject: "{brand}：アカウントの復旧が止められました",
      heading: "復旧が止められました",
      text: "このアドレスになる予定だった{brand}アカウントのアドレスは、変わりません。持ち主または{brand}の運営者が復旧を止めました。お送りしたリンクは使えません。ご自身のアカウントの場合は、サポートにお問い合わせください。",
    },
  },
};
