/**
 * The facts rules see, records without behaviour beyond their own meaning; places, codes and problems beside them.
 * Nothing here reads, judges or writes.
 */
package gouji.model;
