import { createRoot } from 'react-dom/client';
import { HomePage } from './home-page.tsx';
import '../styles/base.css';

createRoot(document.getElementById('root')!).render(<HomePage />);
