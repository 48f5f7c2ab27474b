/** What the templates of web pages show; the templates are in {@code src/main/jte}. */
package gouji.write.page;
