/** Why something was refused, what still works and what to do. `{wait}` is one of the waits at the top. */
export const reasons = {
  wait: "{unit, select, seconds {{count, plural, one {# seconde} other {# secondes}}} other {{count, plural, one {# minute} other {# minutes}}}}",

  "wrong-password":
    "Cette adresse e-mail et ce mot de passe ne correspondent pas. Vérifiez les deux, ou réinitialisez votre mot de passe.",
  "too-many-passwords":
    "Trop de mots de passe erronés. Attendez {wait}, puis réessayez. Réinitialiser votre mot de passe fonctionne tout de suite, tout comme un navigateur qui a déjà servi à vous connecter.",
  "wrong-code":
    "Ce code n’est pas le bon, ou il n’est plus valable. Utilisez l’e-mail le plus récent, ou demandez un nouveau code.",
  "too-many-codes-tried":
    "Trop de codes erronés. Attendez {wait}, puis réessayez. Un navigateur qui a déjà servi à vous connecter fonctionne toujours.",
  "wrong-app-code":
    "Ce code n’est pas le bon. Utilisez l’entrée de ce compte dans votre application, attendez un nouveau code, et vérifiez que le téléphone règle lui-même son heure.",
  "used-app-code": "Ce code a déjà servi. Attendez le prochain dans votre application.",
  "replaced-app-code":
    "Ce code vient de l’application que vous avez remplacée. Utilisez l’entrée la plus récente, dans l’application configurée en dernier, et supprimez l’ancienne.",
  "app-clock-ahead":
    "Ce code n’est pas encore valable : l’horloge de votre téléphone avance d’environ {size}. Dans les réglages du téléphone, activez la date et l’heure automatiques, puis saisissez un nouveau code.",
  "app-clock-behind":
    "Ce code n’est plus valable : l’horloge de votre téléphone retarde d’environ {size}. Dans les réglages du téléphone, activez la date et l’heure automatiques, puis saisissez sans tarder un nouveau code.",
  "wrong-new-app-code":
    "Ce code ne correspond pas à cette clé. Prenez celui de l’entrée que vous venez d’ajouter, et vérifiez que le téléphone règle lui-même son heure.",
  "wrong-backup-code":
    "Ce n’est pas votre code de secours actuel. Vérifiez chaque caractère ; un code sert une seule fois.",
  "email-code-stopped":
    "Les codes par e-mail ont été arrêtés pour ce compte après 100 codes erronés de suite. Utilisez votre code de secours, ou réinitialisez votre mot de passe pour les utiliser de nouveau.",
  "authenticator-stopped":
    "L’application d’authentification a été arrêtée après 100 codes erronés de suite. Entrez autrement, puis configurez-la de nouveau.",
  "backup-code-stopped":
    "Le code de secours a été arrêté après 100 codes erronés de suite. Entrez autrement, puis générez-en un nouveau.",
  "other-account": "Saisissez l’adresse du compte dont la session est ouverte ici.",
  "wrong-current-password": "Ce n’est pas votre mot de passe actuel. Vérifiez-le, ou réinitialisez votre mot de passe.",
  "saved-missing": "Cochez cette case quand vous avez enregistré le code.",
  "backup-code-missing": "Saisissez votre code de secours.",
  "backup-code": "Un code de secours a 16 lettres et chiffres, comme 7G2K-0QWE-9XTR-4MNB.",
  "app-code-missing": "Saisissez le code que votre application affiche.",
  "too-soon-for-a-code": "Vous pourrez demander un nouveau code dans {wait}. Le dernier code reçu fonctionne toujours.",
  "too-many-codes-sent": "Trop de codes ont été envoyés. Vous pourrez en demander un nouveau dans {wait}.",
  "too-many-tries": "Trop d’essais. Attendez {wait}, puis réessayez. Rien n’a été modifié.",
  "common-password":
    "Ce mot de passe est parmi les plus répandus, il est donc facile à deviner. Choisissez-en un autre.",
  "same-password": "C’est votre mot de passe actuel. Choisissez-en un nouveau.",
  "address-taken":
    "Il existe désormais un compte pour cette adresse. Connectez-vous avec elle, ou réinitialisez son mot de passe.",
  "changed-lately": "Vous avez modifié votre adresse au cours des 7 derniers jours. Rien n’a été modifié cette fois.",
  "same-address": "C’est votre adresse actuelle. Saisissez-en une autre.",
  "company-address":
    "Les adresses de ce domaine se connectent par leur organisation ; celle-ci ne peut donc pas être utilisée. Saisissez-en une autre.",
  "address-taken-meanwhile":
    "Quelqu’un d’autre a désormais cette adresse. Rien n’a été modifié. Utilisez-en une autre.",
  "wrong-undo-proof":
    "Ce n’est pas cela. Utilisez le mot de passe, l’application ou le code de secours que vous aviez le jour de la modification.",
  "wrong-undo-code":
    "Ce n’est pas cela. Utilisez l’application ou le code de secours que vous aviez le jour de la modification.",
  "recovery-address-taken":
    "Cette adresse appartient désormais à un autre compte ou à une organisation, peut-être à un compte que vous avez créé entre-temps. Rien n’a été modifié. Écrivez-nous.",
  "address-not-free":
    "Votre ancienne adresse appartient désormais à une organisation ou à un autre compte ; la modification est donc maintenue. Écrivez-nous.",
  "undo-proof-missing": "Saisissez votre mot de passe ou un code.",
  managed: "C’est géré par votre organisation et ne peut donc pas être modifié ici.",
  "changed-meanwhile":
    "Ce réglage a été modifié entre-temps dans un autre onglet ou une autre fenêtre. Il est maintenant : {now}. Ce que vous avez saisi est toujours là : enregistrez de nouveau pour le mettre à la place.",
  "line-too-long": "Utilisez au plus {longestLine} caractères.",
  "postal-address-too-long": "Utilisez au plus {mostLines} lignes et {longestPostalAddress} caractères.",
  "time-zone": "Choisissez un fuseau horaire dans la liste.",
  "too-many-cases":
    "Trop de messages sont venus de votre réseau ou pour cette adresse. Attendez {wait}, puis renvoyez le vôtre. Ce que vous avez écrit est toujours là.",
  "too-many-company-checks":
    "Trop de vérifications sont venues de votre réseau. Attendez {wait}, puis vérifiez de nouveau. La connexion fonctionne pendant ce temps.",
  "not-in-plan": "Votre formule ne comprend pas le formulaire de contact. Rien n’a été envoyé.",
  "case-not-open": "Aucun dossier ouvert n’a cette référence. Rien n’a été modifié.",

  "email-address-missing": "Saisissez votre adresse e-mail.",
  "email-address": "Saisissez une adresse e-mail comme nom@example.com.",
  "code-missing": "Saisissez le code reçu par e-mail.",
  code: "Le code a six chiffres, comme 012345.",
  "password-missing": "Saisissez votre mot de passe.",
  "new-password-missing": "Saisissez un mot de passe.",
  "first-name-missing": "Saisissez votre prénom.",
  "last-name-missing": "Saisissez votre nom.",
  "name-too-long": "Utilisez au plus {longestName} caractères.",
  "name-characters":
    "Utilisez des lettres, des espaces, des traits d’union, des apostrophes et des points. Les chiffres et autres signes ne sont pas possibles.",
  terms: "Acceptez les conditions d’utilisation pour créer un compte.",
  confirmation: "Ce n’est pas le même que le nouveau mot de passe ci-dessus.",

  "note-missing": "Dites-nous en quelques mots ce qui s’est passé.",
  "note-too-long": "Utilisez au plus {longestNote} caractères.",
  phone: "Saisissez un numéro de téléphone comme +33 1 99 00 12 34, ou laissez ce champ vide.",
  "case-reference": "Une référence a 8 lettres et chiffres, comme 7G2K-0QWE.",
  "step-missing": "Choisissez une étape.",
  "language-missing": "Choisissez une langue.",
  "understood-missing": "Cochez cette case pour supprimer votre compte.",
  "chosen-elsewhere":
    "Ce réglage a été modifié entre-temps dans un autre onglet ou sur un autre appareil. Rien n’a été écrasé. Rouvrez la page pour le voir.",
  "pasted-missing": "Collez le lien ou la référence.",

  "min-length": "Utilisez au moins {shortest} caractères.",
  "max-length": "Utilisez au plus {longest} caractères.",
  "upper-case": "Ajoutez une majuscule.",
  "lower-case": "Ajoutez une minuscule.",
  number: "Ajoutez un chiffre.",
  symbol: "Ajoutez un symbole, comme ! ou -.",
  "unlike-address": "Choisissez-le plus différent de votre adresse e-mail.",
  "password-characters":
    "Ce mot de passe contient un caractère de contrôle ou un signe abîmé. Saisissez-le de nouveau.",

  "foreign-form":
    "Ce formulaire ne venait pas de ce site ; rien n’a donc été modifié. Ouvrez de nouveau la page et refaites l’étape.",
  "newer-attempt":
    "Vous avez recommencé dans un autre onglet ou une autre fenêtre, et c’est le plus récent qui compte. Continuez là-bas, ou ouvrez de nouveau cette page.",
  "newer-session":
    "Vous avez ouvert une nouvelle session depuis l’ouverture de cette page. Ouvrez-la de nouveau et refaites l’étape.",
  "too-busy": "Beaucoup de personnes se connectent en ce moment. Rien n’a été modifié. Réessayez dans {wait}.",
  unavailable: "Nous n’avons pas pu terminer. Réessayez dans un instant. Référence : {reference}.",
  unreachable: "Nous n’avons pas pu recevoir votre saisie. Elle est toujours là : réessayez dans un instant.",
  stale: "Cette page n’est plus à jour, car nous venons de mettre le site à jour. Rechargez-la et refaites l’étape.",
  offline:
    "Nous n’avons pas pu être joints. Vérifiez votre connexion au réseau et réessayez. Ce que vous avez saisi est toujours là.",
};
