declare module '*.mdx' {
  const Page: () => unknown;
  export default Page;
  export const Container: (props: object) => unknown;
}
