/** Plain text, CSV and tables drawn with characters. */
package gouji.read.text;
