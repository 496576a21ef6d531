/** What a guest does in the host's place: asked before, agreed to in so many words, stopped on order. */
package org.pacta.domain.intervention;
