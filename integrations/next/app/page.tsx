import { Astana } from './astana';

export default function Page() {
  return (
    <>
      <h1>Astana</h1>
      <Astana />
    </>
  );
}
