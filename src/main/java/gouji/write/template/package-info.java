/** Word files with placeholders. What stands in them is not known here. */
package gouji.write.template;
