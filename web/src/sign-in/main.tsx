/** The light first page: signs in and hands over to the application. */
import '../tokens.css';
import './sign-in.css';
import { createRoot } from 'react-dom/client';
import { firstLanguage, speak } from '../language.ts';
import { loadSignInFrench } from './sign-in-french.ts';
import { SignInPage } from './sign-in-page.tsx';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page must have its root element.');
await speak(firstLanguage(), loadSignInFrench).catch(() => speak('en', loadSignInFrench));
createRoot(root).render(<SignInPage />);
