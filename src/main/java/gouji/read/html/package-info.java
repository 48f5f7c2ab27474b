/** Web pages as a reader sees them. The only place beside its neighbours that knows jsoup. */
package gouji.read.html;
