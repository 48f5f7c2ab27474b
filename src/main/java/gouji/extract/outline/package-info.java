/** Title, chapters and topics. */
package gouji.extract.outline;
