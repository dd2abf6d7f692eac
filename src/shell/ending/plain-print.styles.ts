import {css} from 'lit';

/** No small print: what the law has read and filled in is as large as the rest. */
export const plainPrint = css`
  .small,
  .hint,
  .facts dt {
    font-size: inherit;
  }
`;
