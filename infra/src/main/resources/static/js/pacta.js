// Small comforts on top of pages that work without them: news, drafts, the count of those present, the refusal at hand.
(() => {
  'use strict';

  // ---- "Du nouveau": says so, and leaves the reader where they are ----
  const news = document.getElementById('nouvelles');
  if (news && news.dataset.flux && window.EventSource) {
    const drawn = Number(document.body.dataset.drawn || 0);
    const stream = new EventSource(news.dataset.flux);
    stream.addEventListener('change', message => {
      const at = Number(message.data.split(' ')[1]);
      if (at <= drawn || news.firstChild) return;
      const link = document.createElement('a');
      link.href = location.href;
      link.textContent = 'actualiser';
      news.append('Du nouveau : ', link);
    });
    addEventListener('pagehide', () => stream.close());
  }

  // ---- nothing typed is lost: kept in this tab until the page is left by sending it ----
  const kept = form => 'brouillon:' + form.dataset.draft;
  const fields = form => [...form.elements].filter(f => f.name && !f.name.startsWith('_') && !['hidden', 'file', 'submit', 'button', 'fieldset'].includes(f.type));
  const save = form => {
    const draft = fields(form).map(f => (f.type === 'radio' || f.type === 'checkbox' ? f.checked : f.value));
    sessionStorage.setItem(kept(form), JSON.stringify(draft));
  };
  const restore = form => {
    const draft = JSON.parse(sessionStorage.getItem(kept(form)) || 'null');
    const all = fields(form);
    if (!draft || draft.length !== all.length || form.querySelector('.field-wrong')) return;
    all.forEach((f, i) => { if (f.type === 'radio' || f.type === 'checkbox') f.checked = draft[i]; else f.value = draft[i]; });
  };

  // ---- a draft keeps itself: a moment after the last key, without its documents ----
  const PAUSE = 2000;
  const keep = form => {
    const sent = new URLSearchParams();
    new FormData(form).forEach((value, name) => { if (typeof value === 'string') sent.append(name, value); });
    fetch(form.dataset.keep, { method: 'POST', body: sent, credentials: 'same-origin', redirect: 'error' })
      .then(answer => {
        const told = form.querySelector('.draft-state');
        if (answer.ok && told) told.textContent = 'Brouillon gardé.';
      })
      .catch(() => {});
  };
  const keepsItself = form => {
    let waiting;
    const later = () => { clearTimeout(waiting); waiting = setTimeout(() => keep(form), PAUSE); };
    form.addEventListener('input', later);
    form.addEventListener('change', later);
    form.addEventListener('submit', () => clearTimeout(waiting));
  };

  // ---- a draft that was sent, kept or thrown away is no draft of this tab any more ----
  if (document.querySelector('.notice-done'))
    Object.keys(sessionStorage).filter(k => k.startsWith('brouillon:')).forEach(k => sessionStorage.removeItem(k));

  // ---- attendance: how many are ticked, and all at once ----
  const count = group => {
    const boxes = [...group.querySelectorAll('input[type=checkbox]')];
    group.querySelector('.members-number').value = boxes.filter(b => b.checked).length;
    return boxes;
  };
  const members = group => {
    const all = document.createElement('button');
    all.type = 'button';
    all.className = 'btn btn-sm btn-outline-secondary';
    all.textContent = 'Tout cocher';
    all.addEventListener('click', () => {
      const boxes = count(group);
      const full = boxes.every(b => b.checked);
      boxes.forEach(b => { b.checked = !full; });
      all.textContent = full ? 'Tout cocher' : 'Tout décocher';
      count(group);
      group.dispatchEvent(new Event('change', { bubbles: true }));
    });
    group.querySelector('.members-count').append(all);
    group.addEventListener('change', () => count(group));
    count(group);
  };

  // ---- pouvoirs: one more row at hand, without leaving the page ----
  const pairs = group => group.querySelector('.pairs-more').addEventListener('click', event => {
    event.preventDefault();
    const rows = group.querySelector('.pairs-rows');
    const row = rows.lastElementChild.cloneNode(true);
    const number = rows.children.length + 1;
    row.querySelectorAll('select').forEach((select, i) => {
      select.value = '';
      select.setAttribute('aria-label', (i ? 'À qui' : 'De qui') + ', ligne ' + number);
    });
    rows.append(row);
    row.querySelector('select').focus();
  });

  const enhance = root => {
    root.querySelectorAll('form[data-draft]').forEach(form => {
      restore(form);
      form.addEventListener('input', () => save(form));
      form.addEventListener('change', () => save(form));
      if (form.dataset.keep) keepsItself(form);
    });
    root.querySelectorAll('.members').forEach(members);
    root.querySelectorAll('.pairs').forEach(pairs);
    root.querySelectorAll('a[href^="#decision-"]').forEach(link => link.addEventListener('click', () => {
      const branch = document.querySelector(link.hash);
      branch.open = true;
      const first = branch.querySelector('textarea, input, select');
      if (first) setTimeout(() => first.focus(), 0);
    }));
  };
  enhance(document);

  // ---- wide window: a step opens beside the list, which stays where it was ----
  const wide = matchMedia('(min-width: 1100px)');
  document.addEventListener('click', event => {
    const link = event.target.closest('.row-link');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || !wide.matches || !window.htmx || !document.getElementById('volet')) return;
    event.preventDefault();
    document.querySelectorAll('.row-link[aria-current]').forEach(l => l.removeAttribute('aria-current'));
    link.setAttribute('aria-current', 'true');
    htmx.ajax('GET', link.getAttribute('href'), { source: link, target: '#volet', select: '#volet', swap: 'outerHTML' })
      .then(() => { const pane = document.getElementById('volet'); pane.tabIndex = -1; pane.focus({ preventScroll: true }); scrollTo({ top: 0 }); });
  });

  document.addEventListener('htmx:afterSettle', event => enhance(event.target));

  // ---- a diagram opens where things stand ----
  document.querySelectorAll('.diagram').forEach(frame => {
    const here = frame.querySelector('.bpmn-current');
    if (here) frame.scrollLeft += here.getBoundingClientRect().left - frame.getBoundingClientRect().left - frame.clientWidth / 2;
  });

  // ---- an error is read first ----
  const refusal = document.getElementById('refus-motifs');
  if (refusal) refusal.focus();
})();
