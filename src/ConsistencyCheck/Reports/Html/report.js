(() => {
  'use strict';
  // Filters live in the address (#rule=CC1002&severity=error,warning&document=story.txt), so that a filtered page can be sent on.
  const form = document.getElementById('filters');
  const count = document.getElementById('count');
  const findings = [...document.querySelectorAll('.finding')];
  const boxes = form ? [...form.elements.severity instanceof RadioNodeList ? form.elements.severity : [form.elements.severity]] : [];

  const matches = (finding, severities, rule, story) =>
    severities.has(finding.dataset.severity) &&
    (rule === '' || finding.dataset.rule === rule) &&
    (story === '' || [...finding.querySelectorAll('[data-document]')].some(place => place.dataset.document === story));

  const apply = () => {
    const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !matches(finding, severities, form.elements.rule.value, form.elements.document.value);
      if (!finding.hidden) shown++;
    }
    count.textContent = shown === findings.length ? `${findings.length} findings.` : `${shown} of ${findings.length} findings shown.`;
  };

  const remember = () => {
    const parts = new URLSearchParams();
    for (const name of ['rule', 'document']) if (form.elements[name].value !== '') parts.set(name, form.elements[name].value);
    if (boxes.some(box => !box.checked)) parts.set('severity', boxes.filter(box => box.checked).map(box => box.value).join(','));
    history.replaceState(null, '', `#${parts}`);
  };

  const choose = (select, value) => {
    select.value = [...select.options].some(option => option.value === value) ? value : '';
  };

  const restore = () => {
    // The address of a finding or a section is no filter.
    if (!location.hash.includes('=')) return;
    const parts = new URLSearchParams(location.hash.slice(1));
    choose(form.elements.rule, parts.get('rule') ?? '');
    choose(form.elements.document, parts.get('document') ?? '');
    const severities = parts.get('severity')?.split(',');
    for (const box of boxes) box.checked = severities === undefined || severities.includes(box.value);
    apply();
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('input', () => { apply(); remember(); });
    form.addEventListener('submit', event => event.preventDefault());
    // A reset takes effect after its event.
    form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); }));
    window.addEventListener('hashchange', restore);
    restore();
  }

  // Paper cannot be unfolded.
  const folded = [];
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details:not([open])')) {
      folded.push(details);
      details.open = true;
    }
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded.splice(0)) details.open = false;
  });
})();
