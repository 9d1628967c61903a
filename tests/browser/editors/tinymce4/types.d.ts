// TinyMCE 4.9 has no types of its own; what the page uses is as in later ones.
declare module 'tinymce-4' {
  export { default } from 'tinymce';
}
