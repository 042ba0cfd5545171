/** README.txt of the archive. */
export const readmeEn = `Infographics to serve yourself
==============================

1. Unpack this archive into a folder of your website, for example /infografik/.
2. Open pages/all.en.html: this is how the infographics look, with and without a script
   (the program that brings them to life in the browser).
3. Copy a building block from snippets/ into your post:
   embed.txt      the ready-made block, complete without a script (try this first)
   minimal.txt    the short form, for text fields that remove pictures and tables
   tag.txt        the tag, for pages with the script
   iframe.txt     a frame
   typo3.txt      fields of the content element
   wordpress.txt  the shortcode of the plugin
   share.txt      for the preview picture in networks
4. head.txt is put in once by somebody with access to the template. If there is a theme.css, it belongs there too.

In embed/ there are for every infographic and language the ready-made block (.html), the short form (.minimal.html), the
picture (.svg and .png) and the picture to share (.share.png, 1200 × 630). The picture with twelve characters in its name
is the one that the block shows; it never changes.

data.json holds the figures, data.schema.json describes their format. integrity.json names for every file its
checksum (for the attribute integrity), by which a browser sees that the file was not changed.

To go on: in the workshop, step 2, "Open a file", choose this archive (or its workshop.json).
`;
