/** Lists of src/data that the bundler carries as text. */
declare module '*.txt' {
  const text: string;
  export default text;
}
