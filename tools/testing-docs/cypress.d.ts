// The commands of Cypress that docs/testing.md uses, as Cypress 15 declares them: it cannot be installed without a
// browser of its own, which is no dependency for one example.
interface Chainable<Subject> {
  then<Given>(
    options: {timeout?: number},
    act: (subject: Subject) => Given,
  ): Chainable<Given extends PromiseLike<infer Value> ? Value : Given>;
}
declare const cy: {
  document(): Chainable<Document>;
  visit(url: string): Chainable<Window>;
};
