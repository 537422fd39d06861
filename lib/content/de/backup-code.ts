export const backupCode = {
  label: "Ihr Backup-Code:",
  copy: "Kopieren",
  copied: "Kopiert.",
  notCopied: "Ihr Browser hat das nicht zugelassen. Markieren Sie den Code und kopieren Sie ihn selbst.",
  download: "Herunterladen",
  print: "Drucken",
  advice:
    "Bewahren Sie ihn sicher und getrennt von Ihrem Smartphone auf: in einem Passwort-Manager oder auf Papier. Wer ihn und Ihr Passwort hat, kann sich anmelden. Er gilt einmal.",
  file: "Backup-Code für {brand}\n\nKonto: {address}\nCode: {code}\n\nEr ersetzt einmal den üblichen Code, wenn Sie diesen nicht erhalten können. Danach erhalten Sie den nächsten.\nEr gilt, sobald Sie auf der Seite bestätigt haben, dass er gespeichert ist. Ein älterer Code gilt dann nicht mehr.\n\n{site}\nGespeichert am {made}\n\nBewahren Sie diese Datei dort auf, wo nur Sie sie lesen können.",
  signIn: {
    title: "Backup-Code speichern",
    lead: "Mit diesem Code können Sie sich anmelden, wenn Sie Ihre E-Mails nicht lesen oder Ihre App nicht verwenden können. Er wird gezeigt, bis Sie bestätigen, dass Sie ihn gespeichert haben, danach nie wieder.",
    saved: "Ich habe diesen Code für später gespeichert",
    continue: "Fortfahren",
  },
  tab: {
    title: "Backup-Code",
    lead: "Ein Code, der den üblichen ersetzt, wenn Sie diesen nicht erhalten können.",
    replaces: "Ein neuer Code ersetzt den bisherigen. Dieser gilt, bis Sie den neuen gespeichert haben.",
    generate: "Erstellen",
    cancel: "Abbrechen",
    save: "Speichern Sie ihn jetzt: Er wird gezeigt, bis Sie das bestätigen, danach nie wieder. Bis dahin gilt Ihr alter Code.",
    saved: "Ich habe meinen Backup-Code gespeichert",
    close: "Schließen",
  },
};
