import { createRoot } from 'react-dom/client';
import { Site } from './site.tsx';
import '../styles/base.css';
import './site.css';

createRoot(document.getElementById('root')!).render(<Site url={new URL(location.href)} />);
