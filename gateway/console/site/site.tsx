import { CataloguePage } from '../catalogue/catalogue-page.tsx';
import { ChangePage } from '../change/change-page.tsx';
import { EnterprisePage } from '../enterprise/enterprise-page.tsx';
import { IdentityBar } from '../session/identity-bar.tsx';
import { type SessionControl, useSession } from '../session/use-session.ts';
import { SharingPage } from '../sharing/sharing-page.tsx';
import { UsesPage } from '../uses/uses-page.tsx';
import { HomePage } from './home-page.tsx';

const ENTERPRISE = /^\/enterprise\/([^/]+)\/?$/;

/** The pages for people who don't write queries, under the identity bar. */
export function Site({ url }: { readonly url: URL }) {
  const control = useSession();
  return (
    <>
      <IdentityBar control={control} />
      <main className="site">
        <SitePage url={url} control={control} />
      </main>
    </>
  );
}

interface SitePageProps {
  readonly url: URL;
  readonly control: SessionControl;
}

function SitePage({ url, control }: SitePageProps) {
  const creditCode = ENTERPRISE.exec(url.pathname)?.[1];
  if (creditCode !== undefined) {
    return <EnterprisePage creditCode={decodeURIComponent(creditCode)} control={control} />;
  }
  if (url.pathname === '/catalogue') return <CataloguePage control={control} />;
  if (url.pathname === '/sharing') return <SharingPage control={control} />;
  if (url.pathname === '/sharing/change') return <ChangePage control={control} />;
  if (url.pathname === '/uses') return <UsesPage control={control} />;
  return <HomePage control={control} name={url.searchParams.get('name')} />;
}
