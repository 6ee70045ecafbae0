import { EnterprisePage } from '../enterprise/enterprise-page.tsx';
import { IdentityBar } from '../session/identity-bar.tsx';
import { useSession } from '../session/use-session.ts';
import { HomePage } from './home-page.tsx';

const ENTERPRISE = /^\/enterprise\/([^/]+)\/?$/;

/** The pages for people who don't write queries, under the identity bar. */
export function Site({ url }: { readonly url: URL }) {
  const control = useSession();
  const creditCode = ENTERPRISE.exec(url.pathname)?.[1];
  return (
    <>
      <IdentityBar control={control} />
      <main className="site">
        {creditCode === undefined ? (
          <HomePage control={control} name={url.searchParams.get('name')} />
        ) : (
          <EnterprisePage creditCode={decodeURIComponent(creditCode)} control={control} />
        )}
      </main>
    </>
  );
}
