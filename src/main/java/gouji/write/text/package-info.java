/** Results on the terminal. */
package gouji.write.text;
