/** Results as one web page that needs nothing else. */
package gouji.write.html;
