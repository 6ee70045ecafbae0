import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import { GraphiqlPage } from './graphiql-page.tsx';
import 'graphiql/style.css';
import '../styles/base.css';
import './graphiql-page.css';

createRoot(document.getElementById('root')!).render(<GraphiqlPage />);
