/** Articles. Each line is a paragraph; one that begins with "- " is a point of a list. */
export const articles = {
  "accepted-passwords": {
    title: "Mots de passe acceptés",
    text: `Un mot de passe a de 10 à 50 caractères, avec une majuscule, une minuscule, un chiffre et un symbole. Il ne doit ni ressembler à votre adresse e-mail, ni être parmi les plus répandus.
Chaque caractère compte, y compris les espaces au début et à la fin. Rien n’est coupé. Le copier-coller et les gestionnaires de mots de passe fonctionnent.
Le mieux est un mot de passe propre à ce compte, sans phrase, nom ni date de naissance.`,
  },
  "our-mail": {
    title: "Bien recevoir nos e-mails",
    text: `Les e-mails liés à la connexion viennent de {signInSender}. Tous les autres viennent de {sender}. Personne ne lit les réponses envoyées à ces adresses.
- Ajoutez les deux expéditeurs à vos contacts, et marquez comme souhaités nos e-mails classés parmi les indésirables.
- Messagerie d’entreprise : envoyez à votre service informatique l’adresse de l’article destiné aux équipes informatiques. Il indique ce qu’il faut autoriser.
- Faites de la place dans une boîte mail pleine, et cherchez vos propres règles qui déplacent ou suppriment des e-mails.
- Si l’une de vos adresses a déjà refusé nos e-mails, écrivez-nous : un service d’envoi peut retenir les suivants.
Nous n’envoyons jamais de code par téléphone ni par SMS, et ne vous en demandons jamais.`,
  },
  "our-mail-for-it": {
    title: "Pour les équipes informatiques : laisser passer nos e-mails",
    text: `{brand} envoie par e-mail des codes à usage unique valables 10 minutes : un retard dans un filtre est aussi gênant qu’une perte. Merci d’autoriser, sans greylisting ni attente en bac à sable :
- Expéditeurs : {signInSender} pour tout ce qui concerne la connexion, {sender} pour tout le reste.
- Domaines : {signInDomain} et {mailDomain}, comme expéditeur d’enveloppe et dans l’en-tête From.
- Faites vérifier par le filtre un SPF ou un DKIM valide de ces domaines plutôt qu’une liste d’adresses réseau, qui peut changer.
- Les liens de nos e-mails mènent à {site} et nulle part ailleurs. Un analyseur qui les ouvre ne consomme rien.
Si un code manque, cherchez en quarantaine les e-mails de ces expéditeurs à la minute de la demande, et libérez-les. Chaque code est destiné à une seule personne : merci de ne pas rediriger ces e-mails vers une boîte partagée.`,
  },
  "code-did-not-come": {
    title: "Pourquoi un code n’est pas arrivé",
    text: `Le plus souvent, c’est l’une de ces raisons, dans cet ordre :
- Il est dans les indésirables, les spams, l’onglet Promotions ou la quarantaine. Cherchez {signInSender}.
- Il est encore en route. Un e-mail peut mettre quelques minutes, et un filtre peut en ajouter.
- Il est parti à une autre adresse. La page affiche celle à laquelle il a été envoyé.
- Un code plus récent a été demandé depuis. Seul le plus récent fonctionne.
- La boîte mail est pleine, ou un filtre de votre entreprise le retient. Votre service informatique peut autoriser nos expéditeurs.
- Trop de codes ont été demandés : après 5 codes en 15 minutes, ou 20 en un jour, plus aucun n’est envoyé pendant un moment. La page l’indique.
Un e-mail qui dit qu’il n’y a pas de compte, ou qu’il y en a déjà un, est aussi une réponse : il arrive à la place d’un code.
Avec une application d’authentification, aucun e-mail n’est envoyé, sauf si vous appuyez sur « Recevoir le code par e-mail ».`,
  },
  "authenticator-app": {
    title: "Choisir, configurer, transférer et désactiver une application d’authentification",
    text: `Une application d’authentification affiche un nouveau code toutes les 30 secondes. Elle n’a besoin ni d’e-mail ni de réseau. Toute application de codes à durée limitée convient. Parmi les gratuites bien connues : Google Authenticator, Microsoft Authenticator, 2FAS et Aegis (Android seulement).
- Choisir : prenez-en une qui peut garder une copie pour votre prochain téléphone, par une sauvegarde chiffrée ou en montrant ses entrées à un autre téléphone. Un gestionnaire de mots de passe qui crée des codes convient aussi.
- Configurer : dans l’onglet Sécurité, appuyez sur « Configurer » à côté d’« Application d’authentification », scannez le QR code et saisissez le premier code. Si vous ne pouvez pas scanner, saisissez la clé affichée sous l’image.
- Nouveau téléphone, l’ancien sous la main : appuyez sur « Gérer », choisissez « Remplacer l’application d’authentification » et scannez le nouveau QR code avec le nouveau téléphone. L’ancienne application fonctionne jusqu’au premier bon code de la nouvelle, puis plus jamais.
- Nouveau téléphone, l’ancien disparu : connectez-vous avec un code par e-mail ou avec votre code de secours, puis faites de même.
- Désactiver : appuyez sur « Gérer », choisissez « Désactiver ». Les codes arrivent de nouveau par e-mail.
Dans l’application, l’entrée se nomme « {entry} », avec votre adresse e-mail. Utilisez celle-là. Ne la supprimez pas avant que nous ayons accepté un code du nouveau téléphone.`,
  },
  "second-step": {
    title: "Quand la validation en deux étapes vous bloque",
    text: `Après le mot de passe, nous demandons une preuve de plus.
- Avec une application d’authentification : son code. Sur cette page, vous pouvez aussi recevoir un code par e-mail ou utiliser votre code de secours.
- Sans application : un code par e-mail, ou votre code de secours.
- Après une réinitialisation du mot de passe par e-mail, les codes par e-mail sont suspendus quelque temps si une application est active. Utilisez l’application ou le code de secours.
- Après 10 codes erronés en 15 minutes, il faut attendre 15 minutes. La page indique le temps qui reste.
Si tout est perdu, écrivez-nous. Nous devons nous assurer que c’est bien vous. Ensuite, nous écrivons à l’adresse actuelle du compte et attendons trois jours, pendant lesquels la récupération peut être arrêtée depuis cette adresse : c’est pour empêcher d’autres personnes d’entrer.`,
  },
  "turning-off-second-step": {
    title: "Peut-on désactiver la validation en deux étapes ?",
    text: `Non, pour personne, et notre support ne le peut pas non plus. Un mot de passe volé ou deviné ne doit jamais suffire à lui seul.
Vous pouvez en revanche faire en sorte que le code soit demandé moins souvent, ou d’une façon qui vous convient mieux :
- Sur un ordinateur à vous, choisissez « Faire confiance à cet appareil » quand vous saisissez un code reçu par e-mail. Il n’y sera plus demandé pendant 30 jours.
- Avec une application d’authentification, choisissez « Garder la session ouverte 30 jours ».
- Si vos e-mails sont lents ou difficiles d’accès, configurez une application d’authentification : ses codes se passent d’e-mail.
Désactiver l’application d’authentification ne désactive pas la deuxième étape. Les codes arrivent de nouveau par e-mail.
Si vous vous connectez par votre entreprise, c’est elle qui décide de ce qu’elle demande.`,
  },
  "code-each-time": {
    title: "Faut-il un code à chaque fois ?",
    text: `Pas à chaque fois. Un code par e-mail est de nouveau demandé :
- après 24 heures sans rien faire ici,
- dans un autre navigateur, ou après l’effacement de ses cookies,
- sur un autre appareil,
- quand vous vous connectez après une déconnexion, ici ou depuis un produit,
- à la première ouverture d’un produit, ou après 30 jours sans l’utiliser.
Un appareil de confiance se passe du code par e-mail pendant 30 jours, sauf si ses cookies ont été effacés. Après ces 30 jours, le code est demandé une fois à tout le monde. Un nouveau mot de passe, ou un changement dans votre façon de confirmer la connexion, met aussitôt fin à toute confiance.
Avec une application d’authentification, son code est demandé à chaque connexion. « Garder la session ouverte 30 jours » rend les connexions plus rares.
Un produit que vous rouvrez sur le même appareil dans les 30 jours ne demande rien. Avec la connexion d’entreprise, c’est votre entreprise qui décide.`,
  },
  "confirmation-methods": {
    title: "Les moyens de confirmer votre connexion",
    text: `Il y en a trois, et vous les trouvez dans l’onglet Sécurité.
- Code par e-mail : six chiffres valables 10 minutes. Chaque compte commence ainsi ; il n’y a rien à configurer.
- Application d’authentification : une application de votre téléphone ou de votre ordinateur affiche un nouveau code toutes les 30 secondes. Elle n’a besoin ni d’e-mail ni de réseau. Dès qu’elle est active, c’est elle qui est demandée en premier.
- Code de secours : un long code, gardé sur papier ou dans un gestionnaire de mots de passe, pour le jour où ni l’un ni l’autre n’est sous la main.
Les codes n’arrivent jamais par appel téléphonique ni par SMS : ces messages peuvent être interceptés, et un numéro de téléphone peut être détourné par quelqu’un d’autre.`,
  },
  "why-confirm": {
    title: "Pourquoi nous vérifions que c’est bien vous",
    text: `Les mots de passe sont devinés, réutilisés et volés, souvent sans que personne s’en aperçoive. Quiconque a le vôtre n’a encore ni votre boîte mail ni votre téléphone. C’est ce que vérifie la deuxième étape.
- Elle protège ce qui est conservé sous votre nom, ainsi que les licences et les données de votre entreprise.
- Un code que vous n’avez pas demandé est un avertissement : quelqu’un connaît peut-être votre mot de passe. Choisissez-en un nouveau.
Personne de chez nous ne vous demandera jamais un code, un mot de passe ou un code de secours. Si quelqu’un le fait, ce n’est pas nous.`,
  },
  "backup-codes": {
    title: "Les codes de secours, pas à pas",
    text: `Un code de secours remplace le code habituel, une seule fois. Vous en recevez un à votre première connexion, puis le suivant après chaque utilisation.
- Enregistrez-le là où il se lit sans votre téléphone ni votre boîte mail : sur papier, ou dans un gestionnaire de mots de passe.
- Pour l’utiliser, appuyez sur « Utiliser un code de secours » sous le champ du code. Les espaces, les tirets et les majuscules n’ont pas d’importance.
- Pour le remplacer, ouvrez l’onglet Sécurité et appuyez sur « Générer ». L’ancien fonctionne jusqu’à ce que vous ayez coché que le nouveau est enregistré.`,
  },
  "clearing-browser-data": {
    title: "Effacer les cookies et les données d’un site, dans chaque navigateur",
    text: `Il suffit d’effacer ce qui appartient à ce site. Ouvrez d’abord {site}, puis :
- Chrome et Edge sur ordinateur : appuyez sur l’icône à gauche de l’adresse, puis « Cookies et données de sites », « Gérer », et supprimez ce qui est affiché.
- Chrome sur Android : appuyez sur l’icône à gauche de l’adresse, puis « Cookies et données de sites », puis la corbeille.
- Edge sur téléphone : « Paramètres », « Confidentialité et sécurité », « Effacer les données de navigation » ; cela efface tous les sites à la fois.
- Firefox sur ordinateur : appuyez sur le bouclier ou le cadenas à gauche de l’adresse, puis « Effacer les cookies et les données de sites ».
- Firefox sur Android : appuyez sur le cadenas à gauche de l’adresse, puis « Effacer les cookies et les données de sites ».
- Safari sur Mac : « Réglages », « Confidentialité », « Gérer les données de sites web », cherchez ce site, « Supprimer ».
- Safari sur iPhone ou iPad : « Réglages », « Apps », « Safari », « Avancé », « Données de sites », « Modifier », et supprimez ce site.
Fermez ensuite tous les onglets du site et ouvrez-le de nouveau. Un code sera redemandé dans un navigateur qui avait votre confiance ici. Les noms des menus varient un peu d’une version à l’autre.`,
  },
  "company-sign-in": {
    title: "Ce qu’est la connexion d’entreprise (SSO), et qui la gère",
    text: `Beaucoup d’entreprises ont une seule connexion pour tout ce que leurs équipes utilisent : l’authentification unique, ou SSO (single sign-on). Elle est gérée par le service informatique de l’entreprise, avec un produit comme Microsoft Entra ID ou Okta. Vous y prouvez votre identité, et l’entreprise nous dit qui vous êtes. Nous ne voyons jamais ce mot de passe ni cette demande de confirmation.
- Saisissez votre adresse professionnelle à la connexion. Son domaine nous indique que vous vous connectez par votre entreprise.
- Votre entreprise décide qui y a droit, quelle confirmation est demandée et quand un accès est bloqué.
- Son service informatique ou son administrateur SSO peut voir pourquoi une connexion a échoué. Nous, non.
- Un mot de passe, un code ou une application configurés ici auparavant ne comptent pas là-bas.
Si la page dit que la connexion de l’entreprise est en panne ou mal configurée, transférez le message affiché : il indique ce que son administrateur doit regarder.`,
  },
  "account-without-code": {
    title: "Peut-on créer un compte sans code ?",
    text: `Non. Avant qu’un compte existe, il faut saisir le code que nous envoyons par e-mail : c’est ainsi que nous savons que l’adresse est la vôtre et qu’un mot de passe perdu pourra être réinitialisé grâce à elle.
- Le code est valable 10 minutes, dans le navigateur qui l’a demandé.
- Mauvaise adresse ? Revenez en arrière et donnez la bonne. Il ne reste rien du premier essai.
- Par votre entreprise, aucun code de notre part n’est demandé : l’entreprise se porte garante de votre adresse.`,
  },
  names: {
    title: "Noms : ce que vous pouvez saisir",
    text: `Le prénom et le nom ont chacun de 1 à 60 caractères. Les lettres de toutes les écritures sont possibles, avec leurs accents et leurs signes, ainsi que les espaces, les apostrophes, les traits d’union et les points.
- Les chiffres et les autres signes ne sont pas possibles. Pour une deuxième personne du même nom, ajoutez un deuxième prénom ou un mot comme Junior.
- Si vous n’avez qu’un seul nom, saisissez-le dans les deux champs.
- Sur un compte géré par une entreprise, les noms viennent d’elle et se modifient chez elle.`,
  },
};
