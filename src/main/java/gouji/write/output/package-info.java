/** What all formats share: their contract, masking, order, counts. */
package gouji.write.output;
