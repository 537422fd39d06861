/** Why someone was led to a page, told at its top. */
export const notices = {
  expired:
    "Le délai est passé, ou votre mot de passe ou un moyen de connexion a changé entre-temps. Nous avons donc arrêté, pour votre sécurité. Recommencez ici.",
  "no-attempt":
    "Commencez ici. Si vous veniez d’appuyer sur « Suivant », votre navigateur n’a pas gardé notre cookie : autorisez les cookies pour ce site et réessayez.",
  "password-was-reset":
    "Votre mot de passe a été réinitialisé et tous les appareils ont été déconnectés. Connectez-vous avec le nouveau mot de passe.",
  "signed-out": "La déconnexion est faite.",
  "signed-out-everywhere": "La déconnexion est faite partout, et il n’y a plus d’appareil de confiance.",
  "session-ended":
    "Votre session a pris fin : par le temps écoulé, depuis un autre appareil ou par un nouveau mot de passe. Connectez-vous de nouveau.",
  "newer-session":
    "Vous avez ouvert une nouvelle session depuis l’ouverture de cette page ; rien n’a donc été fait. Faites-le plutôt ici.",
  "nothing-done":
    "Le délai est passé, ou cela a été terminé dans un autre onglet ou une autre fenêtre ; rien n’a donc été fait. Recommencez ici.",
  "trust-removed": "C’est retiré. Un code sera demandé sur cet appareil à la prochaine connexion.",
  "session-removed": "C’est fait. Ce que vous avez fermé est maintenant déconnecté.",
  "app-turned-on":
    "Votre application d’authentification est active. Son code sera demandé dès votre prochaine connexion.",
  "app-updated": "Votre nouvelle application d’authentification est active. L’ancienne ne fonctionne plus.",
  "app-turned-off": "Votre application d’authentification est désactivée. Les codes arrivent de nouveau par e-mail.",
  "other-code-saved":
    "Un autre code de secours de ce compte a été enregistré entre-temps, et c’est celui-là qui compte. Le code affiché sur cette page ne fonctionne pas : jetez-le, ou générez-en un nouveau.",
  "backup-code-saved": "Votre nouveau code de secours fonctionne désormais. L’ancien ne fonctionne plus.",
  "password-changed": "Votre mot de passe a été modifié. Tous les autres appareils ont été déconnectés.",
  "address-changed": "Votre adresse e-mail a été modifiée. Tous les autres appareils ont été déconnectés.",
  "profile-saved": "Enregistré.",
  "photo-removed": "Votre photo a été retirée.",
  "photo-too-large": "Cette photo dépasse 5 Mo. Rien n’a été modifié. Choisissez-en une plus légère.",
  "photo-type": "Ce fichier n’est pas une photo PNG, JPEG ou WebP. Rien n’a été modifié. Choisissez-en un autre.",
  "photo-animated": "Cette image est animée. Rien n’a été modifié. Choisissez une image fixe.",
  "photo-pixels": "Cette photo a trop de pixels. Rien n’a été modifié. Choisissez-en une plus petite.",
  "photo-broken":
    "Cette photo est abîmée ou a été coupée en route. Rien n’a été modifié. Choisissez-la de nouveau, ou prenez-en une autre.",
  "photo-missing": "Aucune photo n’a été choisie. Rien n’a été modifié.",
  "photo-changed-meanwhile":
    "Votre photo a été modifiée entre-temps dans un autre onglet ou une autre fenêtre ; rien n’a donc été fait. Voici où elle en est maintenant.",
  "photo-too-often": "Vous avez changé de photo de nombreuses fois. Rien n’a été modifié. Réessayez dans une heure.",
  "photo-busy": "Beaucoup de photos arrivent en ce moment. Rien n’a été modifié. Réessayez dans un instant.",
  "photo-failed": "Nous n’avons pas pu enregistrer votre photo. Rien n’a été modifié. Réessayez dans un instant.",
  "google-unlinked": "Google est dissocié. Vous vous connectez désormais avec votre mot de passe.",
  "password-set": "Votre mot de passe est défini. Vous pouvez désormais vous connecter avec lui.",
  "language-saved": "Enregistré. Les pages et les e-mails sont désormais dans cette langue.",
  "deletion-started":
    "Votre compte sera supprimé dans 30 jours, et vous êtes déconnecté partout. Pour le garder, connectez-vous avant.",
  "account-kept": "Votre compte est conservé. Tout est comme avant.",
  "prove-once":
    "Il existe déjà un compte avec cette adresse. Connectez-vous-y une fois avec son mot de passe, et Google y sera associé.",
  "trial-over":
    "Ce lien ne fonctionne plus : il est trop ancien, a été copié en partie, ou son entreprise n’est pas à l’essai en ce moment. Demandez-en un nouveau à la personne qui l’a envoyé.",
  "settings-saved": "Enregistré.",
  "license-carried": "Votre saisie a la bonne forme. Connectez-vous ou créez un compte, et vous pourrez l’y ajouter.",
  "license-added": "C’est ajouté à votre compte.",
  "license-removed": "C’est retiré de votre compte.",
  "product-device-removed":
    "C’est retiré. Sur cet appareil, les produits demanderont un code à leur prochaine ouverture.",
  "link-used":
    "Ce lien a déjà servi, ou il est trop ancien. Si quelque chose ne va toujours pas, choisissez ici un nouveau mot de passe, ou écrivez-nous.",
  "recovery-over":
    "Cette récupération a été arrêtée, est terminée ou est trop ancienne. Si elle est terminée, choisissez ici un nouveau mot de passe avec la nouvelle adresse ; si vous ne pouvez toujours pas entrer, écrivez-nous.",
  "recovery-stopped": "La récupération a été arrêtée. Votre compte reste tel qu’il est.",
  "no-recovery": "Aucune récupération n’est en cours. Votre compte reste tel qu’il est.",
};
