/** Drafts of forms: kept by a button or by themselves, offered on return. */
package org.pacta.infra.screens.drafts;
