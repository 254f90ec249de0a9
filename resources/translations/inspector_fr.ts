<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bounce Inspector</source>
        <translation>À propos de Bounce Inspector</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects to the network.</source>
        <translation>Montre ce qui s’est mal passé avec un e-mail revenu, qui doit agir et que faire. Le programme ne se connecte jamais au réseau.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.</source>
        <translation>Licence Apache 2.0. Utilise Qt et PySide6, non modifiés, sous la GNU LGPL version 3.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Copier les versions</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Explain a Code</source>
        <translation>Expliquer un code</translation>
    </message>
    <message>
        <source>Type a code such as 550 or 5.7.1, or paste a whole reply or log line.</source>
        <translation>Saisissez un code tel que 550 ou 5.7.1, ou collez une réponse entière ou une ligne de journal.</translation>
    </message>
    <message>
        <source>Code or reply</source>
        <translation>Code ou réponse</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Not a standard code; the 4 says: refused for now, later may work.</source>
        <translation>Ce n’est pas un code normalisé&#xa0;; le 4 signifie&#xa0;: refusé pour l’instant, cela peut marcher plus tard.</translation>
    </message>
    <message>
        <source>Not a standard code; the 5 says: refused for good.</source>
        <translation>Ce n’est pas un code normalisé&#xa0;; le 5 signifie&#xa0;: refusé définitivement.</translation>
    </message>
    <message>
        <source>Not a standard code.</source>
        <translation>Ce n’est pas un code normalisé.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>About: {subject}</source>
        <translation>Concerne&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Not in the public registry: a provider&apos;s own code.</source>
        <translation>Absent du registre public&#xa0;: un code propre au fournisseur.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>Le code, élément par élément</translation>
    </message>
    <message>
        <source>Nothing known about this</source>
        <translation>On ne sait rien à ce sujet</translation>
    </message>
    <message>
        <source>There is no code in it, and the words do not tell a cause.</source>
        <translation>Il ne contient pas de code, et les mots n’indiquent pas de cause.</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Qui doit agir&#xa0;:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>En tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>What providers use this code for</source>
        <translation>À quoi les fournisseurs emploient ce code</translation>
    </message>
    <message>
        <source>{provider} means by it: {meaning}</source>
        <translation>{provider} entend par là&#xa0;: {meaning}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Diagnostic summary copied</source>
        <translation>Résumé de diagnostic copié</translation>
    </message>
    <message>
        <source>Summary without personal data copied</source>
        <translation>Résumé sans données personnelles copié</translation>
    </message>
    <message>
        <source>Server’s reply copied</source>
        <translation>Réponse du serveur copiée</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Le rapport n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Rapport enregistré</translation>
    </message>
    <message>
        <source>Save the Part</source>
        <translation>Enregistrer la partie</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>La partie n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Part saved</source>
        <translation>Partie enregistrée</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Le programme a commis une erreur</translation>
    </message>
    <message>
        <source>You can go on working. To have it mended, send the text below to the makers of the program; it holds nothing out of your messages.</source>
        <translation>Vous pouvez continuer à travailler. Pour que l’erreur soit corrigée, envoyez le texte ci-dessous aux auteurs du programme&#xa0;; il ne contient rien de vos messages.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop to open this file</source>
        <translation>Déposez pour ouvrir ce fichier</translation>
    </message>
    <message>
        <source>Drop to open {count} files</source>
        <translation>Déposez pour ouvrir {count} fichiers</translation>
    </message>
    <message>
        <source>Drop to read this text as a message</source>
        <translation>Déposez pour lire ce texte comme un message</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Ceci ne peut pas être ouvert directement</translation>
    </message>
    <message>
        <source>There is nothing here that can be opened</source>
        <translation>Il n’y a rien ici qui puisse être ouvert</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> et {count} de plus</translation>
    </message>
    <message>
        <source>The text stays where it is; the inspector works on a copy.</source>
        <translation>Le texte reste où il est&#xa0;; le programme travaille sur une copie.</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, folders, or the text of a bounce.</source>
        <translation>Déposez des fichiers .eml ou .msg, des dossiers ou le texte d’un avis de non-remise.</translation>
    </message>
    <message>
        <source>dragged message</source>
        <translation>message glissé</translation>
    </message>
    <message>
        <source>This is a link to the Internet, and the inspector never connects. Save it first.</source>
        <translation>C’est un lien vers Internet, et le programme ne se connecte jamais. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>This lies on another computer, {host}. Copy it to this one first, then drop it.</source>
        <translation>Ceci se trouve sur un autre ordinateur, {host}. Copiez-le d’abord sur celui-ci, puis déposez-le.</translation>
    </message>
    <message>
        <source>Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File &gt; Save As in Outlook, and drop the saved file here.</source>
        <translation>Outlook ne transmet pas lui-même {message}. Faites-le d’abord glisser sur le bureau, ou choisissez Fichier &gt; Enregistrer sous dans Outlook, puis déposez ici le fichier enregistré.</translation>
    </message>
    <message>
        <source>The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose … &gt; Save as (or Download), and drop the saved file here.</source>
        <translation>Le nouvel Outlook et Outlook sur le web ne transmettent pas eux-mêmes {message}. Ouvrez-le là-bas, choisissez … &gt; Enregistrer sous (ou Télécharger), puis déposez ici le fichier enregistré.</translation>
    </message>
    <message>
        <source>Thunderbird does not hand over {message} itself. Choose File &gt; Save As &gt; File there, and drop the saved .eml file here.</source>
        <translation>Thunderbird ne transmet pas lui-même {message}. Choisissez-y Fichier &gt; Enregistrer sous &gt; Fichier, puis déposez ici le fichier .eml enregistré.</translation>
    </message>
    <message>
        <source>Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here.</source>
        <translation>Mail ne transmet pas lui-même {message}. Faites-le d’abord glisser dans le Finder, puis déposez ce fichier ici.</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>le message</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>Drop a bounced e-mail here</source>
        <translation>Déposez ici un e-mail revenu</translation>
    </message>
    <message>
        <source>You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders and copied text all work, and nothing leaves your computer.</source>
        <translation>Vous verrez ce qui s’est mal passé, qui doit agir et que faire. Les fichiers (.eml, .msg), les dossiers et le texte copié conviennent tous, et rien ne quitte votre ordinateur.</translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation>Ou regardez un exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Opens a sample bounce</source>
        <translation>Ouvre un exemple d’avis de non-remise</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Recognised because</source>
        <translation>Reconnu parce que</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Serveur à l’origine de l’avis</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Message arrivé là</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>Identifiant d’enveloppe</translation>
    </message>
    <message>
        <source>{result} for {domain}</source>
        <translation>{result} pour {domain}</translation>
    </message>
    <message>
        <source>Checks of the sender</source>
        <translation>Contrôles de l’expéditeur</translation>
    </message>
    <message>
        <source>{sender} → {receiver}</source>
        <translation>{sender} → {receiver}</translation>
    </message>
    <message>
        <source>One step of the journey: the receiving server wrote this line when it took the message.</source>
        <translation>Une étape du trajet&#xa0;: le serveur destinataire a écrit cette ligne en acceptant le message.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Identifiant de file</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>After the hop before</source>
        <translation>Après l’étape précédente</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>Montrer dans la source</translation>
    </message>
    <message>
        <source>yes, with TLS</source>
        <translation>oui, avec TLS</translation>
    </message>
    <message>
        <source>the line does not say so</source>
        <translation>la ligne ne le dit pas</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Trajet de votre message</translation>
    </message>
    <message>
        <source>The servers that your message passed before it came back, oldest first.</source>
        <translation>Les serveurs par lesquels votre message est passé avant de revenir, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Trajet de ce message</translation>
    </message>
    <message>
        <source>The servers that this message passed on its way to you, oldest first.</source>
        <translation>Les serveurs par lesquels ce message est passé pour vous parvenir, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Packed as</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>About this part</source>
        <translation>À propos de cette partie</translation>
    </message>
    <message>
        <source>Show it decoded</source>
        <translation>Montrer décodé</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Son texte</translation>
    </message>
    <message>
        <source>The rest of this long text is in the source below.</source>
        <translation>La suite de ce long texte se trouve dans la source ci-dessous.</translation>
    </message>
    <message>
        <source>shown by the mark at the beginning</source>
        <translation>indiqué par la marque au début</translation>
    </message>
    <message>
        <source>as the message says</source>
        <translation>comme le message l’indique</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>ASCII pur</translation>
    </message>
    <message>
        <source>not stated, but valid UTF-8</source>
        <translation>non indiqué, mais UTF-8 valide</translation>
    </message>
    <message>
        <source>a guess: that of a neighbouring part</source>
        <translation>supposé&#xa0;: celui d’une partie voisine</translation>
    </message>
    <message>
        <source>a guess from the letters used</source>
        <translation>supposé d’après les lettres employées</translation>
    </message>
    <message>
        <source>a guess: nothing tells which it is</source>
        <translation>supposé&#xa0;: rien n’indique lequel c’est</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Letters outside of ASCII were read as {charset}: {how}.</source>
        <translation>Les caractères hors ASCII ont été lus comme {charset}&#xa0;: {how}.</translation>
    </message>
    <message>
        <source>How it was decoded (RFC 2047)</source>
        <translation>Comment il a été décodé (RFC 2047)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>quoted-printable</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in that character set and were replaced.</source>
        <translation>Certains octets ne signifient rien dans ce jeu de caractères et ont été remplacés.</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Who sent the message to whom, when and how it travelled. Each server adds lines on top.</source>
        <translation>Qui a envoyé le message à qui, quand et par où il est passé. Chaque serveur ajoute des lignes en haut.</translation>
    </message>
    <message>
        <source>A value that Outlook keeps about this item.</source>
        <translation>Une valeur qu’Outlook conserve au sujet de cet élément.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>Identifiant de propriété</translation>
    </message>
    <message>
        <source>Recipient not named</source>
        <translation>Destinataire non nommé</translation>
    </message>
    <message>
        <source>The server has not given up: it tries again by itself.</source>
        <translation>Le serveur n’a pas renoncé&#xa0;: il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>There is nothing to do until it says that it has.</source>
        <translation>Il n’y a rien à faire tant qu’il ne dit pas avoir renoncé.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Qui doit agir&#xa0;:</translation>
    </message>
    <message>
        <source>As the sender:</source>
        <translation>En tant qu’expéditeur&#xa0;:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>En tant qu’administrateur&#xa0;:</translation>
    </message>
    <message>
        <source>Sending it again:</source>
        <translation>Renvoyer&#xa0;:</translation>
    </message>
    <message>
        <source>not needed, the server tries again by itself.</source>
        <translation>inutile, le serveur réessaie de lui-même.</translation>
    </message>
    <message>
        <source>may work later, without a change.</source>
        <translation>peut marcher plus tard, sans rien changer.</translation>
    </message>
    <message>
        <source>only helps after the cause has been mended.</source>
        <translation>n’aide qu’une fois la cause corrigée.</translation>
    </message>
    <message>
        <source>does not help.</source>
        <translation>n’aide pas.</translation>
    </message>
    <message>
        <source>In the server’s own words</source>
        <translation>Dans les mots du serveur</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposition</translation>
    </message>
    <message>
        <source>Why this cause</source>
        <translation>Pourquoi cette cause</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Because of the words</source>
        <translation>À cause des mots</translation>
    </message>
    <message>
        <source>Next likeliest</source>
        <translation>Deuxième hypothèse</translation>
    </message>
    <message>
        <source>Other programs call it</source>
        <translation>D’autres programmes disent</translation>
    </message>
    <message>
        <source>stated for programs</source>
        <translation>indiqué pour les programmes</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>lu dans le texte</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>Paroles du serveur</translation>
    </message>
    <message>
        <source>Refused at the step</source>
        <translation>Refusé à l’étape</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Its IP address</source>
        <translation>Son adresse IP</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>Essayé par</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Tries until</source>
        <translation>Essaie jusqu’au</translation>
    </message>
    <message>
        <source>What the bounce says, and where</source>
        <translation>Ce que dit l’avis, et où</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Destinataires&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The table of recipients sorts and filters them; select one to see its explanation.</source>
        <translation>Le tableau des destinataires les trie et les filtre&#xa0;; sélectionnez-en un pour voir son explication.</translation>
    </message>
    <message>
        <source>Select a part on the left to see what it is.</source>
        <translation>Sélectionnez une partie à gauche pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>What the selected part is and what it means</source>
        <translation>Ce qu’est la partie sélectionnée et ce qu’elle signifie</translation>
    </message>
    <message>
        <source>show</source>
        <translation>montrer</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>à partir de la fin</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>à partir du début</translation>
    </message>
    <message>
        <source>Not a regular expression: {0}</source>
        <translation>Expression régulière incorrecte&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} in the source</source>
        <translation>{0} dans la source</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>Absent de la source</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{time} before it: the clocks differ</source>
        <translation>{time} avant&#xa0;: les horloges diffèrent</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min {rest} s</source>
        <translation>{count} min {rest} s</translation>
    </message>
    <message>
        <source>{count} h {rest} min</source>
        <translation>{count} h {rest} min</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>Your message on its way</source>
        <translation>L’aller de votre message</translation>
    </message>
    <message>
        <source>The bounce on its way back</source>
        <translation>Le retour de l’avis</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Ce message</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>de {host}</translation>
    </message>
    <message>
        <source>Stopped here: {host}</source>
        <translation>Arrêté ici&#xa0;: {host}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>The servers that the message passed, oldest first</source>
        <translation>Les serveurs par lesquels le message est passé, du plus ancien au plus récent</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>The message did not arrive, and no server will try again.</source>
        <translation>Le message n’est pas arrivé, et aucun serveur ne réessaiera.</translation>
    </message>
    <message>
        <source>Not failed yet</source>
        <translation>Pas encore échoué</translation>
    </message>
    <message>
        <source>The message is late. The server keeps trying by itself.</source>
        <translation>Le message est en retard. Le serveur continue d’essayer de lui-même.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>Le message est arrivé.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>The message was passed to a server that sends no reports, so nothing more will be heard.</source>
        <translation>Le message a été confié à un serveur qui n’envoie pas d’avis&#xa0;; on n’en saura donc pas plus.</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>Transmis à une liste</translation>
    </message>
    <message>
        <source>The message reached a mailing list, which sent it on to its members.</source>
        <translation>Le message est parvenu à une liste de diffusion, qui l’a envoyé à ses membres.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>A recipient marked a message as unwanted, and their provider reports it.</source>
        <translation>Un destinataire a signalé un message comme indésirable, et son fournisseur le fait savoir.</translation>
    </message>
    <message>
        <source>Somebody complained about your mail</source>
        <translation>Quelqu’un s’est plaint de votre courrier</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of a message that had arrived.</source>
        <translation>Le logiciel de messagerie du destinataire indique ce qu’est devenu un message arrivé.</translation>
    </message>
    <message>
        <source>The recipient’s mail program answered</source>
        <translation>Le logiciel de messagerie du destinataire a répondu</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>The message arrived, and a program answered it, for example with an absence note.</source>
        <translation>Le message est arrivé, et un programme y a répondu, par exemple par un avis d’absence.</translation>
    </message>
    <message>
        <source>A program answered for the recipient</source>
        <translation>Un programme a répondu à la place du destinataire</translation>
    </message>
    <message>
        <source>Asks you to confirm</source>
        <translation>Demande une confirmation</translation>
    </message>
    <message>
        <source>The recipient&apos;s system wants the sender to confirm the message before it delivers it.</source>
        <translation>Le système du destinataire veut que l’expéditeur confirme le message avant de le remettre.</translation>
    </message>
    <message>
        <source>The recipient’s system wants a confirmation</source>
        <translation>Le système du destinataire veut une confirmation</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>Message ordinaire</translation>
    </message>
    <message>
        <source>It is an ordinary message: nothing in it reports on the delivery of another one.</source>
        <translation>C’est un message ordinaire&#xa0;: rien n’y rend compte de la remise d’un autre.</translation>
    </message>
    <message>
        <source>This is not a bounce</source>
        <translation>Ce n’est pas un avis de non-remise</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} o</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{date} {offset}</source>
        <translation>{date} {offset}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>there are no messages in this folder</source>
        <translation>il n’y a pas de messages dans ce dossier</translation>
    </message>
    <message>
        <source>the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and the inspector goes on with the other files</source>
        <translation>le processus qui lit les fichiers s’est terminé de façon inattendue en lisant celui-ci. Rien d’autre n’est touché, et le programme continue avec les autres fichiers</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. The inspector goes on with the other files</source>
        <translation>la lecture a pris trop de temps et a été arrêtée. Le programme continue avec les autres fichiers</translation>
    </message>
    <message>
        <source>reading it would take more memory than the inspector allows itself</source>
        <translation>le lire demanderait plus de mémoire que le programme ne s’en accorde</translation>
    </message>
    <message>
        <source>the program made a mistake while reading it ({name})</source>
        <translation>le programme a commis une erreur en le lisant ({name})</translation>
    </message>
    <message>
        <source>reading it again took too long and was stopped</source>
        <translation>la relecture a pris trop de temps et a été arrêtée</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open bounce messages (.eml, .msg and others)</source>
        <translation>Ouvrir des avis de non-remise (.eml, .msg et autres)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open all messages in a folder</source>
        <translation>Ouvrir tous les messages d’un dossier</translation>
    </message>
    <message>
        <source>&amp;Paste Message</source>
        <translation>&amp;Coller un message</translation>
    </message>
    <message>
        <source>Open the files or read the text on the clipboard</source>
        <translation>Ouvrir les fichiers ou lire le texte du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Close Message</source>
        <translation>&amp;Fermer le message</translation>
    </message>
    <message>
        <source>Take the message out of the window; the file stays as it is</source>
        <translation>Retirer le message de la fenêtre&#xa0;; le fichier reste tel quel</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>Save the report about this message as a file</source>
        <translation>Enregistrer le rapport sur ce message dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Save Part As…</source>
        <translation>Enregi&amp;strer la partie sous…</translation>
    </message>
    <message>
        <source>Save the selected part, decoded, as a file</source>
        <translation>Enregistrer la partie sélectionnée, décodée, dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Message</source>
        <translation>&amp;Rouvrir le message fermé</translation>
    </message>
    <message>
        <source>Bring back the message that was closed last</source>
        <translation>Faire revenir le dernier message fermé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy Diagnostic &amp;Summary</source>
        <translation>Copier le résumé de &amp;diagnostic</translation>
    </message>
    <message>
        <source>Copy a summary for a ticket or a mail to the administrator</source>
        <translation>Copier un résumé pour un ticket ou un message à l’administrateur</translation>
    </message>
    <message>
        <source>Copy Summary &amp;without Personal Data</source>
        <translation>Copier le résumé &amp;sans données personnelles</translation>
    </message>
    <message>
        <source>Copy the summary with addresses and hosts replaced</source>
        <translation>Copier le résumé avec adresses et serveurs remplacés</translation>
    </message>
    <message>
        <source>Copy Server’s &amp;Reply</source>
        <translation>Copier la &amp;réponse du serveur</translation>
    </message>
    <message>
        <source>Copy the words of the server that refused the message</source>
        <translation>Copier les paroles du serveur qui a refusé le message</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find text in the source of the message</source>
        <translation>Rechercher du texte dans la source du message</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Show or hide the message as it was sent</source>
        <translation>Montrer ou masquer le message tel qu’il a été envoyé</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet suiva&amp;nt</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Placer le clavier dans la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandir tout le texte</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Réduire tout le texte</translation>
    </message>
    <message>
        <source>Usual &amp;Text Size</source>
        <translation>Taille habitue&amp;lle du texte</translation>
    </message>
    <message>
        <source>Go back to the usual size of text</source>
        <translation>Revenir à la taille habituelle du texte</translation>
    </message>
    <message>
        <source>E&amp;xplain a Code…</source>
        <translation>E&amp;xpliquer un code…</translation>
    </message>
    <message>
        <source>Explain a code such as 5.7.1, or a whole reply of a server</source>
        <translation>Expliquer un code tel que 5.7.1 ou une réponse entière d’un serveur</translation>
    </message>
    <message>
        <source>&amp;Remove Personal Data…</source>
        <translation>&amp;Retirer les données personnelles…</translation>
    </message>
    <message>
        <source>Make a copy of the message without addresses, hosts and texts</source>
        <translation>Faire une copie du message sans adresses, serveurs ni textes</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Message…</source>
        <translation>&amp;Comparer à un autre message…</translation>
    </message>
    <message>
        <source>Show what differs between two messages</source>
        <translation>Montrer en quoi deux messages diffèrent</translation>
    </message>
    <message>
        <source>All Co&amp;mmands…</source>
        <translation>Toutes les co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Trouver une commande par son nom</translation>
    </message>
    <message>
        <source>&amp;About Bounce Inspector</source>
        <translation>À &amp;propos de Bounce Inspector</translation>
    </message>
    <message>
        <source>Show the versions and licences of the program</source>
        <translation>Montrer les versions et les licences du programme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Changer les couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>Changer la langue de la fenêtre</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Fichiers réce&amp;nts</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>&amp;Oublier ceux-ci</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>Vider la liste des fichiers récents</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Open messages</source>
        <translation>Messages ouverts</translation>
    </message>
    <message>
        <source>Select a message to see it</source>
        <translation>Sélectionnez un message pour le voir</translation>
    </message>
    <message>
        <source>Message without a subject</source>
        <translation>Message sans objet</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>Masque cet avertissement</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… et {count} de plus</translation>
    </message>
    <message>
        <source>{count} files could not be opened</source>
        <translation>{count} fichiers n’ont pas pu être ouverts</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Message without a subject</source>
        <translation>Message sans objet</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Message électronique</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Destinataires&#xa0;: {count}</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Tous les destinataires</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>Recipient {address}</source>
        <translation>Destinataire {address}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Trajet de votre message</translation>
    </message>
    <message>
        <source>Journey of the report</source>
        <translation>Trajet de l’avis</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Trajet de ce message</translation>
    </message>
    <message>
        <source>Hops: {count}</source>
        <translation>Étapes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Hop {number}: {sender} → {receiver}</source>
        <translation>Étape {number}&#xa0;: {sender} → {receiver}</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Lignes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Champ d’en-tête</translation>
    </message>
    <message>
        <source>Properties: {count}</source>
        <translation>Propriétés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Outlook properties</source>
        <translation>Propriétés Outlook</translation>
    </message>
    <message>
        <source>Outlook property</source>
        <translation>Propriété Outlook</translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>Avis pour les personnes</translation>
    </message>
    <message>
        <source>Your original message (headers only)</source>
        <translation>Votre message d’origine (en-têtes seuls)</translation>
    </message>
    <message>
        <source>Your original message</source>
        <translation>Votre message d’origine</translation>
    </message>
    <message>
        <source>Report for people (HTML)</source>
        <translation>Avis pour les personnes (HTML)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Parties du message</translation>
    </message>
    <message>
        <source>Recipients, parts, header lines and hops as a tree</source>
        <translation>Destinataires, parties, en-têtes et étapes sous forme d’arbre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Report for machines</source>
        <translation>Avis pour les programmes</translation>
    </message>
    <message>
        <source>The delivery report in a form that programs read: one block about the report itself, then one block for each recipient with the status code and the answer of the server.</source>
        <translation>L’avis de remise sous une forme que les programmes lisent&#xa0;: un bloc sur l’avis lui-même, puis un bloc par destinataire avec le code d’état et la réponse du serveur.</translation>
    </message>
    <message>
        <source>Returned message (headers only)</source>
        <translation>Message renvoyé (en-têtes seuls)</translation>
    </message>
    <message>
        <source>The header lines of the message that the report is about. The text of the message was left out.</source>
        <translation>Les en-têtes du message dont parle l’avis. Le texte du message a été omis.</translation>
    </message>
    <message>
        <source>Message inside this message</source>
        <translation>Message dans ce message</translation>
    </message>
    <message>
        <source>A complete message, with its own header lines and parts, carried inside another one.</source>
        <translation>Un message complet, avec ses propres en-têtes et parties, contenu dans un autre.</translation>
    </message>
    <message>
        <source>Complaint report for machines</source>
        <translation>Plainte pour les programmes</translation>
    </message>
    <message>
        <source>Says that a recipient, or their provider, marked a message as unwanted.</source>
        <translation>Indique qu’un destinataire, ou son fournisseur, a signalé un message comme indésirable.</translation>
    </message>
    <message>
        <source>Receipt for machines</source>
        <translation>Accusé pour les programmes</translation>
    </message>
    <message>
        <source>Says what the recipient&apos;s mail program did with a message: shown, deleted, and so on.</source>
        <translation>Indique ce que le logiciel de messagerie du destinataire a fait d’un message&#xa0;: affiché, supprimé, etc.</translation>
    </message>
    <message>
        <source>Report in several parts</source>
        <translation>Avis en plusieurs parties</translation>
    </message>
    <message>
        <source>The standard wrapper of a report: a text for people, a part for programs, and the message that came back.</source>
        <translation>L’enveloppe normalisée d’un avis&#xa0;: un texte pour les personnes, une partie pour les programmes et le message revenu.</translation>
    </message>
    <message>
        <source>Same text in several forms</source>
        <translation>Même texte sous plusieurs formes</translation>
    </message>
    <message>
        <source>The same content several times, from the simplest to the richest form.</source>
        <translation>Le même contenu plusieurs fois, de la forme la plus simple à la plus riche.</translation>
    </message>
    <message>
        <source>Page with its images</source>
        <translation>Page avec ses images</translation>
    </message>
    <message>
        <source>A formatted text together with the images it shows.</source>
        <translation>Un texte mis en forme avec les images qu’il montre.</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Contenu signé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>A signature that shows who wrote the message and that nobody changed it.</source>
        <translation>Une signature qui montre qui a écrit le message et que personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>Text with formatting (HTML)</source>
        <translation>Texte mis en forme (HTML)</translation>
    </message>
    <message>
        <source>A formatted text. The inspector shows its words only and loads nothing from outside.</source>
        <translation>Un texte mis en forme. Le programme n’en montre que les mots et ne charge rien de l’extérieur.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A text for people to read.</source>
        <translation>Un texte à lire.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Plusieurs parties</translation>
    </message>
    <message>
        <source>A wrapper that holds several parts, one after the other.</source>
        <translation>Une enveloppe contenant plusieurs parties, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A picture sent along.</source>
        <translation>Une image jointe.</translation>
    </message>
    <message>
        <source>Message part</source>
        <translation>Partie de message</translation>
    </message>
    <message>
        <source>A part about a message.</source>
        <translation>Une partie sur un message.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>A file sent along. The inspector neither opens nor runs it.</source>
        <translation>Un fichier joint. Le programme ne l’ouvre pas et ne l’exécute pas.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Not delivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Retardé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>Transmis à une liste</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>All recipients that the message reports on</source>
        <translation>Tous les destinataires dont parle le message</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Filter by address, reason or code</source>
        <translation>Filtrer par adresse, raison ou code</translation>
    </message>
    <message>
        <source>Filter recipients</source>
        <translation>Filtrer les destinataires</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Remove Personal Data</source>
        <translation>Retirer les données personnelles</translation>
    </message>
    <message>
        <source>A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text of your message is left out, and the file itself stays as it is.</source>
        <translation>Une copie du message qui donne le même rapport. Adresses, serveurs et noms sont remplacés, le texte de votre message est omis, et le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>The message without personal data</source>
        <translation>Le message sans données personnelles</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save the Message without Personal Data</source>
        <translation>Enregistrer le message sans données personnelles</translation>
    </message>
    <message>
        <source>Checked: nothing private was found in it.</source>
        <translation>Vérifié&#xa0;: rien de personnel n’y a été trouvé.</translation>
    </message>
    <message>
        <source>Look again before you hand it on: {found}</source>
        <translation>Vérifiez encore avant de le transmettre&#xa0;: {found}</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>Leur serveur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>The message passed all stations: {stations}.</source>
        <translation>Le message a passé toutes les étapes&#xa0;: {stations}.</translation>
    </message>
    <message>
        <source>The message waits between “{start}” and “{end}”.</source>
        <translation>Le message attend entre «&#xa0;{start}&#xa0;» et «&#xa0;{end}&#xa0;».</translation>
    </message>
    <message>
        <source>The message failed between “{start}” and “{end}”.</source>
        <translation>Le message a échoué entre «&#xa0;{start}&#xa0;» et «&#xa0;{end}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” must act.</source>
        <translation>«&#xa0;{name}&#xa0;» doit agir.</translation>
    </message>
    <message>
        <source>The way of the message</source>
        <translation>Le chemin du message</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>action requise</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Offset {0}: {1}</source>
        <translation>Position {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy as he&amp;xadecimal</source>
        <translation>Copier en he&amp;xadécimal</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>&amp;Couper les longues lignes</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>&amp;Hexadécimal</translation>
    </message>
    <message>
        <source>Show &amp;spaces and line ends</source>
        <translation>Montrer e&amp;spaces et fins de ligne</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line, 1 to {count}:</source>
        <translation>Ligne, de 1 à {count}&#xa0;:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Source brute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fermer {0}</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Too much to copy: select at most 32 MB, or save the part as a file.</source>
        <translation>Trop à copier&#xa0;: sélectionnez 32 Mo au plus, ou enregistrez la partie dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of reading</source>
        <translation>Avancement de la lecture</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>Arrête la lecture&#xa0;; ce qui est lu reste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Avertissements&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Shows where it stands in the source</source>
        <translation>Montre où cela se trouve dans la source</translation>
    </message>
    <message>
        <source>not stated in this bounce</source>
        <translation>non indiqué dans cet avis</translation>
    </message>
    <message>
        <source>{result}, {count} recipients</source>
        <translation>{result}, {count} destinataires</translation>
    </message>
    <message>
        <source>Select a recipient in the table to see the details.</source>
        <translation>Sélectionnez un destinataire dans le tableau pour voir les détails.</translation>
    </message>
    <message>
        <source>Different reasons for different recipients</source>
        <translation>Raisons différentes selon les destinataires</translation>
    </message>
    <message>
        <source>Depends on the recipient</source>
        <translation>Dépend du destinataire</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} adresses</translation>
    </message>
    <message>
        <source>Addresses you wrote to</source>
        <translation>Adresses auxquelles vous avez écrit</translation>
    </message>
    <message>
        <source>different for each</source>
        <translation>différente pour chacun</translation>
    </message>
    <message>
        <source>You, the sender</source>
        <translation>Vous, l’expéditeur</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>Votre administrateur de messagerie</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The recipient’s mail administrator</source>
        <translation>L’administrateur de messagerie du destinataire</translation>
    </message>
    <message>
        <source>The mailing service that sent it</source>
        <translation>Le service d’envoi qui l’a expédié</translation>
    </message>
    <message>
        <source>Nobody: just wait</source>
        <translation>Personne&#xa0;: il suffit d’attendre</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Remise toujours en cours d’essai</translation>
    </message>
    <message>
        <source>The message is late, and the server is still trying until {date}.</source>
        <translation>Le message est en retard, et le serveur essaie encore jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Nothing yet: another message will follow if the server has to give up.</source>
        <translation>Rien pour l’instant&#xa0;: un autre message suivra si le serveur doit renoncer.</translation>
    </message>
    <message>
        <source>This is a guess: the bounce says little. Read the server’s own words below.</source>
        <translation>C’est une supposition&#xa0;: l’avis en dit peu. Lisez ci-dessous les paroles mêmes du serveur.</translation>
    </message>
    <message>
        <source>This is the likeliest reading of the bounce.</source>
        <translation>C’est l’interprétation la plus probable de l’avis.</translation>
    </message>
    <message>
        <source>Server that sent the bounce</source>
        <translation>Serveur qui a envoyé l’avis</translation>
    </message>
    <message>
        <source>Address you wrote to</source>
        <translation>Adresse à laquelle vous avez écrit</translation>
    </message>
    <message>
        <source>Check it for typing errors</source>
        <translation>Vérifiez les fautes de frappe</translation>
    </message>
    <message>
        <source>Bounce code</source>
        <translation>Code de non-remise</translation>
    </message>
    <message>
        <source>Reason, in the server’s words</source>
        <translation>Raison, dans les mots du serveur</translation>
    </message>
    <message>
        <source>Server that sent your message</source>
        <translation>Serveur qui a envoyé votre message</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Explanations</source>
        <translation>Explications</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Recipients ({count})</source>
        <translation>Destinataires ({count})</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Ceci ne peut pas être ouvert directement</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)</source>
        <translation>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Bounce Messages</source>
        <translation>Ouvrir des avis de non-remise</translation>
    </message>
    <message>
        <source>Open a Folder of Messages</source>
        <translation>Ouvrir un dossier de messages</translation>
    </message>
    <message>
        <source>Copy a file or the text of a bounce first.</source>
        <translation>Copiez d’abord un fichier ou le texte d’un avis de non-remise.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be opened</source>
        <translation>Le presse-papiers ne contient rien qui puisse être ouvert</translation>
    </message>
    <message>
        <source>The program made a mistake while reading ({name}). The log file tells more.</source>
        <translation>Le programme a commis une erreur de lecture ({name}). Le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Quelque chose n’a pas pu être lu</translation>
    </message>
</context>
</TS>
