import { IdentityBar } from '../session/identity-bar.tsx';
import { useSession } from '../session/use-session.ts';

export function HomePage() {
  const control = useSession();
  return <IdentityBar control={control} />;
}
