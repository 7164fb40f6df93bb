/** The sign-in page. */
export const signIn: Readonly<Record<string, string>> = {
  'Sign in': 'Ouvrir une session',
  'Signing in': 'Ouverture en cours',
  'Login name': 'Nom d’utilisateur',
  Password: 'Mot de passe',
  Show: 'Afficher',
  Hide: 'Masquer',
  'the password': 'le mot de passe',
  'Capital letters are on (Caps Lock).': 'Les majuscules sont verrouillées (Verr. Maj.).',
  'Every code has its evidence, every dollar its reason.': 'Chaque code a sa preuve, chaque dollar sa raison.',
  'Your session has ended. Sign in again: what you typed is kept.':
    'Votre session a pris fin. Ouvrez-en une autre : ce que vous avez saisi est conservé.',
  'You are signed out.': 'Votre session est fermée.',
  'The login name or the password is not right. Check both, and the keyboard for capital letters.':
    'Le nom d’utilisateur ou le mot de passe n’est pas le bon. Vérifiez les deux, et les majuscules du clavier.',
  'Too many sign-ins failed. Wait {seconds, plural, one {# second} other {# seconds}}, then try again.':
    'Trop d’essais ont échoué. Attendez {seconds, plural, one {# seconde} other {# secondes}}, puis réessayez.',
  'The server is busy or just starting. Try again in a few seconds.':
    'Le serveur est occupé ou vient de démarrer. Réessayez dans quelques secondes.',
  'The server cannot be reached. Check the connection, then try again.':
    'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
  Demonstration: 'Démonstration',
  'An invented practice with invented patients. Enter as': 'Un cabinet inventé, des patients inventés. Entrer comme',
  'Front desk': 'Accueil',
  Coder: 'Codage',
  Biller: 'Facturation',
  'Payment poster': 'Saisie des paiements',
  Manager: 'Direction',
  Provider: 'Soignant',
  'Compliance officer': 'Conformité',
};
