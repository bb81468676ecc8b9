declare module 'vnu-jar' {
  /** Where the Nu HTML Checker lies. */
  const jar: string;
  export default jar;
}
